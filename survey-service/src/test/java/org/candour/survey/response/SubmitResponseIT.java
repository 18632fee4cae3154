package org.candour.survey.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.candour.contracts.response.DailyTally;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.support.Broker;
import org.candour.survey.support.Browser;
import org.candour.survey.support.Field;
import org.candour.survey.support.Sample;
import org.candour.survey.support.TicketOffice;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** No response lost, none doubled, and a tally that shows it. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
class SubmitResponseIT {
    @Inject
    Field field;

    @Inject
    TicketOffice tickets;

    @Inject
    Broker broker;

    @Inject
    AnnounceDailyTally announceDailyTally;

    @Test
    void manyPressesAtOnceMakeOneResponse() throws Exception {
        String study = field.open();
        List<Browser> devices = new ArrayList<>();
        for (int device = 0; device < 6; device++) {
            Browser browser = new Browser();
            browser.start(tickets.good(study, "p-race"));
            browser.show("/answer/q/work", "check", Map.of("W1", "3"));
            devices.add(browser);
        }
        devices.forEach(browser -> browser.get("/answer/check"));

        List<String> ends = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<Response>> answers = devices.stream()
                    .map(browser -> threads.submit(() -> browser.post("/answer/submit", Map.of())))
                    .toList();
            for (Future<Response> answer : answers) {
                ends.add(java.net.URI.create(answer.get().header("Location")).getPath());
            }
        }

        assertThat(ends).hasSize(6).containsOnly("/answer/done");
        assertThat(field.number("select count(*) from response where study = ?", study))
                .isEqualTo(1);
        assertThat(field.number(
                        "select count(*) from draft d join participation p on p.id = d.participation"
                                + " where p.study = ?",
                        study))
                .isZero();
    }

    @Test
    void pagesSavedAtOnceAreAllKept() throws Exception {
        String study = field.open();
        Map<String, Map<String, Object>> pages = Map.of(
                "work", Map.of("then", "next", "W1", "3", "W2", "1"),
                "life", Map.of("then", "next", "L1", "4", "L2", List.of("1")),
                "words", Map.of("then", "next", "T1", "a", "T2", "b"));
        Map<String, Browser> devices = new java.util.TreeMap<>();
        pages.keySet().forEach(page -> {
            Browser browser = new Browser();
            browser.start(tickets.good(study, "p-saves"));
            browser.get("/answer/q/" + page);
            devices.put(page, browser);
        });

        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<Response>> answers = devices.entrySet().stream()
                    .map(device -> threads.submit(
                            () -> device.getValue().post("/answer/q/" + device.getKey(), pages.get(device.getKey()))))
                    .toList();
            for (Future<Response> answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(303);
            }
        }

        assertThat(devices.get("work").get("/answer/check").asString()).contains("You answered 6 of 6 questions");
    }

    @Test
    void talliesADayOnceItIsOver() throws SQLException {
        String study = field.open();
        field.submit(study, "p1", "linden");
        field.submit(study, "p2", "linden");
        announceDailyTally.announce();
        assertThat(field.number("select count(*) from daily_tally where study = ?", study))
                .isZero();
        letADayPass(study);

        announceDailyTally.announce();
        announceDailyTally.announce();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(broker.all(DailyTally.class).stream()
                                .filter(tally -> tally.study().equals(study)))
                        .singleElement()
                        .satisfies(tally -> {
                            assertThat(tally.wave()).isEqualTo(Sample.WAVE);
                            assertThat(tally.count()).isEqualTo(2);
                        }));
    }

    private static void letADayPass(String study) throws SQLException {
        var config = ConfigProvider.getConfig();
        try (Connection owner = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class));
                PreparedStatement update =
                        owner.prepareStatement("update response set day = day - 1 where study = ?")) {
            update.setString(1, study);
            update.executeUpdate();
        }
    }
}
