package org.candour.identity;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without scripts: keeps cookies, sends the origin and the form token of the last page, follows nothing. */
public final class Browser {
    private static final String ORIGIN = "http://localhost:18081";
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new HashMap<>();
    private String csrf = "";

    public Response get(String path) {
        return keep(request().get(path));
    }

    public Response post(String path, String... fields) {
        return post(request(), path, fields);
    }

    /** As a program does it, which reads JSON and no pages. */
    public Response postAsProgram(String path, String... fields) {
        return post(request().accept("application/json"), path, fields);
    }

    private Response post(RequestSpecification from, String path, String... fields) {
        RequestSpecification request = from.header("Origin", ORIGIN).formParam("csrf", csrf);
        for (int index = 0; index < fields.length; index += 2) {
            request.formParam(fields[index], List.of(fields[index + 1]));
        }
        return keep(request.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .post(path));
    }

    /** Sends a file as the field {@code file}. */
    public Response upload(String path, byte[] content) {
        return keep(request()
                .header("Origin", ORIGIN)
                .multiPart("csrf", csrf)
                .multiPart("file", "people.csv", content, "text/csv")
                .post(path));
    }

    /** The page behind the answer to a form. */
    public Response follow(Response response) {
        return get(response.getHeader("Location").replaceFirst("^https?://[^/]+", ""));
    }

    public static String hidden(Response page, String name) {
        return first(page, "name=\"" + name + "\" value=\"([^\"]+)\"");
    }

    public static String first(Response page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page.asString());
        if (!found.find()) {
            throw new AssertionError("the page has no " + pattern);
        }
        return found.group(1);
    }

    private RequestSpecification request() {
        return given().redirects()
                .follow(false)
                .accept("text/html")
                .cookies(cookies)
                .urlEncodingEnabled(false);
    }

    private Response keep(Response response) {
        cookies.putAll(response.getCookies());
        if (response.getContentType() != null && response.getContentType().startsWith("text/html")) {
            Matcher token = CSRF.matcher(response.asString());
            if (token.find()) {
                csrf = token.group(1);
            }
        }
        return response;
    }
}
