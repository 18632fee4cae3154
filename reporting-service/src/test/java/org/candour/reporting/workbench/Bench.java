package org.candour.reporting.workbench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Map;
import org.candour.reporting.Browser;
import org.candour.reporting.Multipart;

/** The pages of the workbench, as somebody without a script uses them. */
final class Bench {
    static final String BENCH = "/staff/workbench";

    private Bench() {}

    static Response send(String name, String content) {
        return Multipart.send(BENCH, BENCH + "/uploads", "file", name, content);
    }

    static String brought(String name, String content) {
        Response sent = send(name, content);
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(303);
        return sent.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    static String analysed(String upload, Map<String, String> form) {
        Response defined = Browser.submit(upload, upload + "/definition", form);
        assertThat(defined.statusCode()).as(defined.asString()).isEqualTo(303);
        Response started = Browser.submit(upload, upload + "/runs", Map.of());
        assertThat(started.statusCode()).as(started.asString()).isEqualTo(303);
        return started.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    static String page(String path) {
        return given().accept("text/html").get(path).asString();
    }
}
