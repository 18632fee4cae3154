package org.candour.reporting;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends a file by a form as a browser would. */
public final class Multipart {
    private static final Pattern FIELD = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private Multipart() {}

    public static Response send(String page, String action, String field, String name, String content) {
        return send(page, action, field, name, content.getBytes(StandardCharsets.UTF_8));
    }

    public static Response send(String page, String action, String field, String name, byte[] content) {
        Response form = given().accept("text/html").get(page);
        Matcher token = FIELD.matcher(form.asString());
        if (!token.find()) {
            throw new AssertionError("no form on " + page + ": " + form.statusCode());
        }
        return given().redirects()
                .follow(false)
                .accept("text/html,*/*")
                .header("Origin", "http://localhost:18083")
                .cookies(form.cookies())
                .multiPart("csrf", token.group(1))
                .multiPart(field, name, content, "text/csv")
                .post(action);
    }
}
