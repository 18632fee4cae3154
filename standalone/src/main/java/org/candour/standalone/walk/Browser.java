package org.candour.standalone.walk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** One person's browser: its own cookies, and no script runs in it. Not safe for use by several threads. */
public final class Browser {
    private static final int MOST_REDIRECTS = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final HttpClient client;
    private final LongConsumer answered;
    private final Cookies cookies = new Cookies();
    private @Nullable URI here;

    /** @param client shared by many browsers; must not follow redirects or keep cookies itself */
    public Browser(HttpClient client) {
        this(client, nanos -> {});
    }

    /** @param answered is told how long each request took, in nanoseconds */
    public Browser(HttpClient client, LongConsumer answered) {
        this.client = client;
        this.answered = answered;
    }

    /** A client that fits. */
    public static HttpClient newClient() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    public Page open(String address) {
        return follow(HttpRequest.newBuilder(URI.create(address)).GET());
    }

    /** Sends a form as the button with this text would. */
    public Page press(Form form, String button) {
        return send(form.pressing(button));
    }

    /** Sends a form as the button with this name and value would. */
    public Page press(Form form, String name, String value) {
        return send(form.pressing(name, value));
    }

    /** Sends a form with its only or first button. */
    public Page submit(Form form) {
        return send(form.pressingFirst());
    }

    /** Sends a form with one file in it and its form token. */
    public Page sendFile(Form form, String field, String name, byte[] content) {
        String edge = "candour-" + System.nanoTime();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(lines(
                "--" + edge,
                "Content-Disposition: form-data; name=csrf",
                "",
                form.value("csrf"),
                "--" + edge,
                "Content-Disposition: form-data; name=" + field + "; filename=" + name,
                "Content-Type: text/csv",
                "",
                ""));
        body.writeBytes(content);
        body.writeBytes(lines("", "--" + edge + "--", ""));
        URI target = form.pressingFirst().target();
        return follow(HttpRequest.newBuilder(target)
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .header("Origin", target.getScheme() + "://" + target.getAuthority())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] lines(String... lines) {
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private Page send(Form.Submission submission) {
        return submission.method().equals("GET")
                ? open(submission.target() + "?" + submission.body())
                : post(submission.target(), submission.body());
    }

    /** Sends fields that are encoded already. */
    public Page post(URI target, String body) {
        URI from = here;
        HttpRequest.Builder request = HttpRequest.newBuilder(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (from != null) {
            request.header("Origin", from.getScheme() + "://" + from.getAuthority());
        }
        return follow(request);
    }

    private Page follow(HttpRequest.Builder first) {
        HttpRequest.Builder next = first;
        for (int hop = 0; hop < MOST_REDIRECTS; hop++) {
            HttpResponse<byte[]> response = exchange(next);
            String location = response.headers().firstValue("Location").orElse(null);
            if (response.statusCode() / 100 != 3 || location == null) {
                here = response.uri();
                return new Page(response);
            }
            next = HttpRequest.newBuilder(response.uri().resolve(location)).GET();
        }
        throw new IllegalStateException("too many redirects");
    }

    private HttpResponse<byte[]> exchange(HttpRequest.Builder builder) {
        URI target = builder.copy().build().uri();
        cookies.header(target).ifPresent(value -> builder.header("Cookie", value));
        HttpRequest request = builder.header("Accept", "text/html,*/*;q=0.5")
                .timeout(PATIENCE)
                .build();
        try {
            long begin = System.nanoTime();
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            answered.accept(System.nanoTime() - begin);
            response.headers().allValues("Set-Cookie").forEach(cookies::store);
            return response;
        } catch (IOException unreachable) {
            throw new Unreachable(target, unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for a page", stopped);
        }
    }

    /** The service did not answer; the person cannot know whether the request was carried out. */
    public static final class Unreachable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreachable(URI target, IOException cause) {
            super("no answer from " + target.getAuthority() + target.getPath(), cause);
        }
    }
}
