package org.candour.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.standalone.walk.Browser;
import org.candour.standalone.walk.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many made-up people before a page with every kind of field: whatever they send must be an answer. */
class AnswerSheetTest {
    private static final String PAGE = """
            <!doctype html><h1>Every kind</h1>
            <form method="post" action="/saved">
            <input type="hidden" name="seen" value="3">
            <input type="radio" name="A1" value="1"><input type="radio" name="A1" value="2">
            <input type="radio" name="A1" value="skip">
            <input type="checkbox" name="HELP" value="1"><input type="checkbox" name="HELP" value="2">
            <input type="checkbox" name="HELP" value="7" data-behaviour="exclusive">
            <input type="text" name="HOURS" inputmode="numeric">
            <input type="checkbox" name="HOURS.missing" value="99">
            <input type="text" name="BORN.month"><input type="text" name="BORN.year">
            <input type="radio" name="ETHNIC.detail" value="101"><input type="radio" name="ETHNIC.detail" value="109">
            <input type="text" name="ETHNIC.words">
            <select name="ORDER.1"><option value=""></option><option value="5">A</option><option value="6">B</option></select>
            <select name="ORDER.2"><option value=""></option><option value="5">A</option><option value="6">B</option></select>
            <textarea name="TX1"></textarea>
            <input type="radio" name="TX1.quote" value="NONE" checked><input type="radio" name="TX1.quote" value="ANONYMOUS">
            <button name="then" value="previous">Back</button><button name="then" value="next">On</button>
            </form>
            """;
    private static final Questionnaire QUESTIONNAIRE = new Questionnaire(
            Map.of(), Set.of(), List.of(), Set.of(), Map.of("HOURS", new Questionnaire.Bounds(5, 60)));

    private final List<Map<String, List<String>>> sent = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (!body.isEmpty()) {
                sent.add(Stream.of(body.split("&"))
                        .map(pair ->
                                URLDecoder.decode(pair, StandardCharsets.UTF_8).split("=", 2))
                        .collect(Collectors.groupingBy(
                                pair -> pair[0], Collectors.mapping(pair -> pair[1], Collectors.toList()))));
            }
            byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void fillsInEveryKindOfField() {
        Browser browser = new Browser(Browser.newClient());
        String address = "http://localhost:" + server.getAddress().getPort() + "/answer/q/every-kind";
        for (int person = 0; person < 200; person++) {
            Respondent respondent = new Respondent(QUESTIONNAIRE, 0, new SplittableRandom(person));
            Form form = browser.open(address).formWithButton("then", "next");
            new AnswerSheet(respondent).fill(form);
            browser.press(form, "then", "next");
        }

        assertThat(sent).hasSize(200).allSatisfy(answers -> {
            assertThat(answers).containsEntry("then", List.of("next")).containsEntry("seen", List.of("3"));
            assertThat(answers.getOrDefault("A1", List.of("1"))).isSubsetOf("1", "2");
            assertThat(answers.getOrDefault("HELP", List.of()))
                    .isSubsetOf("1", "2")
                    .isNotEmpty();
            assertThat(number(answers, "HOURS", 5)).isBetween(5, 60);
            assertThat(answers).doesNotContainKey("HOURS.missing");
            assertThat(number(answers, "BORN.month", 1)).isBetween(1, 12);
            assertThat(number(answers, "BORN.year", 1990)).isBetween(1990, 2020);
            assertThat(answers.getOrDefault("ETHNIC.detail", List.of("101"))).isSubsetOf("101", "109");
            assertThat(new HashSet<>(List.of(one(answers, "ORDER.1"), one(answers, "ORDER.2"))))
                    .containsExactlyInAnyOrder("5", "6");
            if (one(answers, "TX1").isEmpty()) {
                assertThat(one(answers, "TX1.quote")).isEqualTo("NONE");
            }
        });
        assertThat(sent).extracting(answers -> one(answers, "TX1.quote")).contains("ANONYMOUS", "NONE");
        assertThat(sent).extracting(answers -> one(answers, "A1")).contains("", "1", "2");
    }

    private static int number(Map<String, List<String>> answers, String field, int skipped) {
        String value = one(answers, field);
        return value.isEmpty() ? skipped : Integer.parseInt(value);
    }

    private static String one(Map<String, List<String>> answers, String field) {
        return answers.getOrDefault(field, List.of("")).getFirst();
    }
}
