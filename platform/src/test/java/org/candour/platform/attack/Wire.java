package org.candour.platform.attack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sends requests byte for byte; a client library would tidy up the very oddities that are to be tried. */
public final class Wire {
    private static final int PATIENCE_MILLIS = 20_000;

    private final int port;

    public Wire(int port) {
        this.port = port;
    }

    public Answer get(String target, String... headers) {
        return send("GET", target, "", headers);
    }

    /** Announces a body of this length and waits for the verdict before sending any of it. */
    public Answer announce(String target, int length, String... headers) {
        return exchange("POST", target, "Content-Length: " + length + "\r\n", "", headers);
    }

    public Answer send(String method, String target, String body, String... headers) {
        String length = body.isEmpty() && method.equals("GET") ? "" : "Content-Length: " + body.length() + "\r\n";
        return exchange(method, target, length, body, headers);
    }

    private Answer exchange(String method, String target, String length, String body, String... headers) {
        String head = method + " " + target + " HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nConnection: close\r\nAccept: text/html\r\n" + length
                + String.join(
                        "", List.of(headers).stream().map(line -> line + "\r\n").toList())
                + "\r\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write((head + body).getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return Answer.parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
