package org.candour.survey.support;

import static io.restassured.RestAssured.given;

import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/** A browser without JavaScript: keeps cookies, sends back hidden fields, follows a redirect only when told. */
public final class Browser {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    private final Map<String, String> cookies = new HashMap<>();
    private final Map<String, String> hidden = new LinkedHashMap<>();

    public Response start(String ticket) {
        return keep(request()
                .contentType(ContentType.URLENC)
                .header("Origin", "null")
                .formParam("ticket", ticket)
                .post("/start"));
    }

    public Response get(String path) {
        return keep(request().get(path));
    }

    /** Sends the form of the page that was shown last. */
    public Response post(String path, Map<String, ?> fields) {
        Map<String, Object> all = new LinkedHashMap<>(hidden);
        all.putAll(fields);
        RequestSpecification request = request()
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .header("Origin", ConfigProvider.getConfig().getValue("candour.address.survey", String.class));
        all.forEach((name, value) -> {
            if (value instanceof List<?> several) {
                request.formParam(name, several);
            } else {
                request.formParam(name, value);
            }
        });
        return keep(request.post(path));
    }

    /** Sends a file with the form of the page that was shown last. */
    public Response upload(String path, String name, byte[] content) {
        RequestSpecification request =
                request().header("Origin", ConfigProvider.getConfig().getValue("candour.address.survey", String.class));
        hidden.forEach(request::multiPart);
        return keep(request.multiPart("file", name, content).post(path));
    }

    public Response show(String path, String then, Map<String, ?> fields) {
        get(path);
        Map<String, Object> all = new LinkedHashMap<>(fields);
        all.put("then", then);
        return post(path, all);
    }

    public void forgetCookies() {
        cookies.clear();
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    private RequestSpecification request() {
        return given().config(RestAssuredConfig.config()
                        .redirect(RedirectConfig.redirectConfig().followRedirects(false)))
                .accept("text/html")
                .cookies(cookies);
    }

    private Response keep(Response response) {
        response.getDetailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        hidden.clear();
        Matcher fields = HIDDEN.matcher(response.asString());
        while (fields.find()) {
            hidden.put(fields.group(1), fields.group(2));
        }
        return response;
    }
}
