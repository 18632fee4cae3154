package org.candour.standalone.walk;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/** What the browser shows. */
public final class Page {
    private final HttpResponse<byte[]> response;
    private @Nullable Document document;

    Page(HttpResponse<byte[]> response) {
        this.response = response;
    }

    public int status() {
        return response.statusCode();
    }

    /** Where the page is at home, which is not always where it was asked for. */
    public URI address() {
        URI asked = response.uri();
        return response.headers()
                .firstValue("Content-Location")
                .map(asked::resolve)
                .orElse(asked);
    }

    public byte[] bytes() {
        return response.body();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public Document document() {
        Document parsed = document;
        if (parsed == null) {
            parsed = Jsoup.parse(
                    new String(bytes(), StandardCharsets.UTF_8), address().toString());
            document = parsed;
        }
        return parsed;
    }

    public String title() {
        return document().title();
    }

    public String heading() {
        return document().select("h1").text();
    }

    /** All that can be read on the page. */
    public String text() {
        return document().text();
    }

    /** The value of a hidden field, found without reading the whole page. */
    public String hidden(String name) {
        String html = new String(bytes(), StandardCharsets.UTF_8);
        String begin = "name=\"" + name + "\" value=\"";
        int at = html.indexOf(begin);
        if (at < 0) {
            throw new WrongPage("no hidden field " + name, this);
        }
        return html.substring(at + begin.length(), html.indexOf('"', at + begin.length()));
    }

    /** The form that holds a control with this name. */
    public Form formWith(String control) {
        return forms().stream()
                .filter(form -> form.has(control))
                .findFirst()
                .orElseThrow(() -> new WrongPage("no form with a field " + control, this));
    }

    /** The form with a button that says this. */
    public Form formWithButton(String text) {
        return forms().stream()
                .filter(form -> form.hasButton(text))
                .findFirst()
                .orElseThrow(() -> new WrongPage("no form with a button " + text, this));
    }

    /** The form with a button of this name and value. */
    public Form formWithButton(String name, String value) {
        return forms().stream()
                .filter(form -> form.hasButton(name, value))
                .findFirst()
                .orElseThrow(() -> new WrongPage("no form with a button " + name + "=" + value, this));
    }

    /** The form that is sent to an address that ends like this. */
    public Form formTo(String end) {
        return forms().stream()
                .filter(form -> form.path().endsWith(end))
                .findFirst()
                .orElseThrow(() -> new WrongPage("no form to " + end, this));
    }

    public List<Form> forms() {
        return document().select("form").stream()
                .map(element -> new Form((FormElement) element))
                .toList();
    }

    /** The address behind a link whose text contains this. */
    public String link(String text) {
        return document().select("a[href]").stream()
                .filter(link -> link.text().contains(text))
                .findFirst()
                .orElseThrow(() -> new WrongPage("no link " + text, this))
                .absUrl("href");
    }

    /** The address behind a link that leads to another page below a path. */
    public String linkBelow(String path) {
        return document().select("a[href]").stream()
                .map(link -> URI.create(link.absUrl("href")))
                .filter(target -> String.valueOf(target.getPath()).startsWith(path)
                        && !target.getPath().equals(address().getPath()))
                .map(URI::toString)
                .findFirst()
                .orElseThrow(() -> new WrongPage("no link below " + path, this));
    }

    /** This page, if the answer was a success; otherwise a complaint that names the page and its heading. */
    public Page good() {
        if (status() >= 400) {
            throw new WrongPage("status " + status(), this);
        }
        return this;
    }

    /** The page is not the one that was expected. */
    public static final class WrongPage extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public WrongPage(String expectation, Page page) {
            super(expectation + " on " + page.address().getPath() + " (" + page.status() + ", \"" + page.heading()
                    + "\")");
        }
    }
}
