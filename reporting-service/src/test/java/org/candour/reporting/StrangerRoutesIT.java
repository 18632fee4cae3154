package org.candour.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.candour.platform.attack.Routes;
import org.candour.platform.attack.Routes.StaffRoute;
import org.candour.platform.attack.Stranger;
import org.candour.platform.attack.Wire;
import org.candour.reporting.release.BuildNow;
import org.candour.reporting.run.Run;
import org.candour.reporting.validation.StartValidation;
import org.candour.reporting.workbench.BringAnswers;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever holds every role in one study and for one employer reaches nothing of another, on any route there is. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
@TestSecurity(
        user = "traveller",
        roles = {"researcher", "output-checker", "study-manager", "auditor", "employer", "funder"})
@Tag("SP-11")
@Tag("HC-16")
class StrangerRoutesIT {
    private static final List<String> ROLES =
            List.of("researcher", "output-checker", "study-manager", "auditor", "funder");
    private static final String HERS = "HERSTUDY";
    private static final String THEIRS = "THEIRSTUDY";

    @Inject
    World world;

    @Inject
    BuildNow build;

    @Inject
    StartValidation start;

    @Inject
    BringAnswers bring;

    @Inject
    Database database;

    private Stranger stranger;

    @BeforeEach
    void twoStudies() {
        if (database.all("select 1 from edition where study = ?", row -> 1, THEIRS)
                .isEmpty()) {
            for (String study : List.of(HERS, THEIRS)) {
                world.complete(study, Map.of("mid", 30, "other", 30));
                build.build("somebody-else", study, World.WAVE);
            }
            ROLES.forEach(role -> world.grant("traveller", role, HERS, ""));
            ROLES.forEach(role -> world.grant("somebody-else", role, THEIRS, ""));
            world.grant("traveller", "employer", HERS, "mid");
            world.grant("somebody-else", "employer", HERS, "other");
        }
        String form = "/staff/studies/" + HERS + "/waves/2026/files";
        stranger = new Stranger(new Wire(RestAssured.port), form, "http://localhost:18083", "traveller");
    }

    @Test
    void everyRouteOfAnotherStudyOrEmployerIsNotThereAndEachAttemptIsRecorded() {
        List<StaffRoute> routes = about("study");
        List<StaffRoute> reports = about("employer");

        assertThat(routes).hasSizeGreaterThan(10);
        assertThat(stranger.reached(routes, values(THEIRS, "mid", Map.of()))).isEmpty();
        assertThat(reports).hasSizeGreaterThan(1);
        assertThat(stranger.reached(reports, values(HERS, "other", Map.of()))).isEmpty();
    }

    /** Editions, analyses and files have a number of their own, and the address says nothing about whose they are. */
    @Test
    void whatBelongsToOthersIsNotThereByItsNumberAndEachAttemptIsRecorded() {
        String upload = bring.bring(
                        "somebody-else",
                        "answers.csv",
                        "q1,q2\n1,2\n2,1\n3,3\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .upload()
                .orElseThrow()
                .id()
                .toString();
        Run run = start.start("somebody-else", THEIRS, World.WAVE, "scale1", "");
        await().atMost(Duration.ofMinutes(1)).until(() -> over(run));
        List<StaffRoute> routes = Routes.ofStaff().stream()
                .filter(route ->
                        !route.parameters().isEmpty() && !route.parameters().contains("study"))
                .toList();

        assertThat(routes).hasSizeGreaterThan(15);
        assertThat(stranger.reached(
                        routes,
                        values(
                                HERS,
                                "mid",
                                Map.of(
                                        "id", edition(),
                                        "run", run.id().toString(),
                                        "upload", upload))))
                .isEmpty();
    }

    @Test
    void whatNamesNothingTellsNothingOfOthers() {
        List<StaffRoute> lists = Routes.ofStaff().stream()
                .filter(route -> route.parameters().isEmpty())
                .filter(route -> route.route().method().equals("GET"))
                .toList();

        assertThat(lists).hasSizeGreaterThan(4);
        for (StaffRoute list : lists) {
            assertThat(stranger.ask(list).body()).as(list.toString()).doesNotContain(THEIRS);
        }
    }

    private boolean over(Run run) {
        return database.first("select state from analysis_run where id = ?", row -> row.getString(1), run.id())
                .filter("DONE"::equals)
                .isPresent();
    }

    private String edition() {
        return database.first("select id from edition where study = ? limit 1", row -> row.getString(1), THEIRS)
                .orElseThrow();
    }

    private static List<StaffRoute> about(String parameter) {
        return Routes.ofStaff().stream()
                .filter(route -> route.parameters().contains(parameter))
                .toList();
    }

    private static Map<String, List<String>> values(String study, String employer, Map<String, String> numbers) {
        Map<String, List<String>> values = new HashMap<>(Map.of(
                "study", List.of(study),
                "employer", List.of(employer),
                "wave", List.of("2026"),
                "scale", List.of("scale1"),
                "form", List.of("csv"),
                "place", List.of("1")));
        numbers.forEach((name, value) ->
                values.put(name, List.of(value, UUID.randomUUID().toString())));
        return values;
    }
}
