package org.candour.standalone.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** The inbox in a browser: a list, and one mail as text. Nothing in a mail is ever treated as HTML. */
public final class InboxPage implements AutoCloseable {

    private final MailSink sink;
    private final HttpServer server;
    private final Set<String> hosts;

    public InboxPage(MailSink sink, int port) throws IOException {
        this.sink = sink;
        this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        server.createContext("/", this::answer);
    }

    public void start() {
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            // A foreign name that resolves to this machine is somebody else's page reading our mail.
            if (!hosts.contains(String.valueOf(exchange.getRequestHeaders().getFirst("Host")))) {
                send(exchange, 421, "text/plain", "Wrong host\n");
            } else if (!"GET".equals(exchange.getRequestMethod())) {
                send(exchange, 405, "text/plain", "This page only shows mail\n");
            } else if ("/inbox.css".equals(path)) {
                send(exchange, 200, "text/css", style());
            } else if ("/".equals(path)) {
                send(exchange, 200, "text/html", InboxHtml.list(sink.mails()));
            } else {
                one(exchange, path);
            }
        }
    }

    private void one(HttpExchange exchange, String path) throws IOException {
        List<Mail> mails = sink.mails();
        String number = path.startsWith("/mail/") ? path.substring("/mail/".length()) : "";
        boolean found = number.matches("[0-9]{1,6}") && Integer.parseInt(number) < mails.size();
        if (found) {
            send(exchange, 200, "text/html", InboxHtml.one(mails.get(Integer.parseInt(number))));
        } else {
            send(exchange, 404, "text/html", InboxHtml.notThere());
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        headers.set(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String style() throws IOException {
        try (InputStream stream = InboxPage.class.getResourceAsStream("/mail/inbox.css")) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
