package org.candour.standalone.walk;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Connection;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form on a page, with what is filled in so far. */
public final class Form {
    private final FormElement element;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    record Submission(URI target, String method, String body) {}

    Form(FormElement element) {
        this.element = element;
        for (Connection.KeyVal value : element.formData()) {
            values.computeIfAbsent(value.key(), name -> new ArrayList<>()).add(value.value());
        }
        buttons().forEach(button -> values.remove(button.attr("name")));
    }

    public boolean has(String control) {
        return !element.select("[name=\"" + control + "\"]").isEmpty();
    }

    public boolean hasButton(String text) {
        return buttons().stream().anyMatch(button -> label(button).contains(text));
    }

    /** Where it is sent. */
    public String path() {
        return target(element.attr("action")).getPath();
    }

    /** What stands in a field now; empty when nothing does. */
    public String value(String control) {
        return values.getOrDefault(control, List.of("")).getFirst();
    }

    public boolean hasButton(String name, String value) {
        return buttons().stream().anyMatch(button -> says(button, name, value));
    }

    /** Names of the groups of radio buttons, in their order on the page. */
    public Set<String> radioGroups() {
        return element.select("input[type=radio]").stream()
                .map(radio -> radio.attr("name"))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    /** Values that a group of radio buttons offers, without the one that skips the question. */
    public List<String> offered(String group) {
        return element.select("input[type=radio][name=\"" + group + "\"]").stream()
                .map(radio -> radio.attr("value"))
                .filter(value -> !value.isEmpty() && !value.equals("skip"))
                .toList();
    }

    public List<String> textAreas() {
        return element.select("textarea").eachAttr("name");
    }

    /** Names of the fields of one line. */
    public List<String> lines() {
        return element.select("input[type=text], input[type=number], input:not([type])")
                .eachAttr("name");
    }

    /** Names of the groups of checkboxes, in their order on the page. */
    public Set<String> boxGroups() {
        return new java.util.LinkedHashSet<>(
                element.select("input[type=checkbox]").eachAttr("name"));
    }

    /** Values of the checkboxes of a group that go with others. */
    public List<String> together(String group) {
        return element.select("input[type=checkbox][name=\"" + group + "\"]:not([data-behaviour=exclusive])")
                .eachAttr("value");
    }

    /** Names of the lists to choose from. */
    public List<String> lists() {
        return element.select("select").eachAttr("name");
    }

    /** Values in a list, without the one that chooses nothing. */
    public List<String> listed(String list) {
        return element.select("select[name=\"" + list + "\"] option").eachAttr("value").stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Values of the checkboxes with this name. */
    public List<String> boxes(String control) {
        return element.select("input[type=checkbox][name=\"" + control + "\"]").eachAttr("value");
    }

    public Form fill(String control, String value) {
        if (!has(control)) {
            throw new IllegalArgumentException("the form has no field " + control);
        }
        values.put(control, new ArrayList<>(List.of(value)));
        return this;
    }

    /** Adds what a script of the page would add. */
    public Form with(String name, String value) {
        values.put(name, new ArrayList<>(List.of(value)));
        return this;
    }

    /** Ticks a checkbox; others with the same name stay as they are. */
    public Form tick(String control, String value) {
        if (element.select("input[type=checkbox][name=\"" + control + "\"][value=\"" + value + "\"]")
                .isEmpty()) {
            throw new IllegalArgumentException("the form has no checkbox " + control + " for " + value);
        }
        values.computeIfAbsent(control, name -> new ArrayList<>()).add(value);
        return this;
    }

    /** What a button would send, without some fields. */
    public String bodyWithout(Set<String> fields, String name, String value) {
        Form rest = new Form(element);
        rest.values.clear();
        rest.values.putAll(values);
        rest.values.keySet().removeAll(fields);
        return rest.pressing(name, value).body();
    }

    Submission pressing(String text) {
        return submission(buttons().stream()
                .filter(button -> label(button).contains(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the form has no button " + text)));
    }

    Submission pressing(String name, String value) {
        return submission(buttons().stream()
                .filter(button -> says(button, name, value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the form has no button " + name + "=" + value)));
    }

    Submission pressingFirst() {
        return submission(buttons().getFirst());
    }

    private List<Element> buttons() {
        return element.select("button:not([type=button]), input[type=submit]");
    }

    private static boolean says(Element button, String name, String value) {
        return button.attr("name").equals(name) && button.attr("value").equals(value);
    }

    private static String label(Element button) {
        return button.normalName().equals("button") ? button.text() : button.attr("value");
    }

    private Submission submission(Element button) {
        Map<String, List<String>> sent = new LinkedHashMap<>(values);
        if (button.hasAttr("name") && !button.attr("name").isEmpty()) {
            sent.put(button.attr("name"), List.of(button.attr("value")));
        }
        String body = sent.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> encode(entry.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        URI target = target(button.hasAttr("formaction") ? button.attr("formaction") : element.attr("action"));
        return new Submission(target, element.attr("method").equalsIgnoreCase("post") ? "POST" : "GET", body);
    }

    private URI target(String action) {
        return URI.create(action.isEmpty() ? element.baseUri() : StringUtil.resolve(element.baseUri(), action));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
