package org.candour.reporting;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in forms as a browser would: reads the page, keeps its cookie and sends its hidden field. */
public final class Browser {
    private static final Pattern FIELD = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private Browser() {}

    public static Response submit(String page, String action, Map<String, String> fields) {
        Response form = given().accept("text/html").get(page);
        Matcher field = FIELD.matcher(form.asString());
        if (!field.find()) {
            throw new AssertionError("no form on " + page + ": " + form.statusCode());
        }
        return given().redirects()
                .follow(false)
                .accept("text/html,*/*")
                .header("Origin", "http://localhost:18083")
                .cookies(form.cookies())
                .formParam("csrf", field.group(1))
                .formParams(fields)
                .post(action);
    }
}
