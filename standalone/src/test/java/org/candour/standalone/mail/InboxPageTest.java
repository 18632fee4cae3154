package org.candour.standalone.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.candour.standalone.process.FreePort;
import org.junit.jupiter.api.Test;

class InboxPageTest {

    @Test
    void mailIsListedAndShownAsTextNeverAsHtml() throws Exception {
        int smtp = FreePort.any();
        int http = FreePort.any();
        try (var sink = new MailSink(smtp);
                var page = new InboxPage(sink, http)) {
            sink.start();
            page.start();
            GreenMailUtil.sendTextEmail(
                    "pat@example.org",
                    "candour@example.org",
                    "Hello <script>",
                    "See http://localhost:18081/r/AB and <img src=x onerror=alert(1)>",
                    new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

            HttpResponse<String> list = get(http, "/");
            HttpResponse<String> mail = get(http, "/mail/0");

            assertThat(list.body())
                    .contains("pat@example.org", "Hello &lt;script&gt;")
                    .doesNotContain("<script");
            assertThat(mail.body())
                    .contains("<a href=\"http://localhost:18081/r/AB\">")
                    .contains("&lt;img src=x")
                    .doesNotContain("<img");
            assertThat(mail.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
            assertThat(get(http, "/mail/1").statusCode()).isEqualTo(404);
            assertThat(get(http, "/mail/../secrets").statusCode()).isEqualTo(404);
        }
    }

    private static HttpResponse<String> get(int port, String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
