package org.candour.reporting.workbench;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.candour.reporting.Browser;
import org.candour.reporting.Database;
import org.candour.reporting.run.Matter;
import org.candour.reporting.run.RescueRuns;
import org.candour.reporting.run.Run;
import org.candour.reporting.run.RunState;
import org.candour.reporting.run.Runs;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs in the background: cancelled, bounded, and taken up again after a service was killed. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
@TestSecurity(user = "wendy", roles = "researcher")
class RunsIT {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int MANY_ITEMS = 40;
    private static final byte[] LONG = MadeUpFiles.bytes(MadeUpFiles.drawn(90_000, MANY_ITEMS, 1));

    @Inject
    AnalyseForProgram analyse;

    @Inject
    BringAnswers bring;

    @Inject
    Runs runs;

    @Inject
    RescueRuns rescue;

    @Inject
    Database database;

    @BeforeEach
    void empty() {
        database.change("delete from upload");
    }

    @Test
    void cancelledRunsStopAtOnceAndFreeTheirWorkers() {
        List<Run> both = IntStream.range(0, 2).mapToObj(i -> longRun("wendy")).toList();
        await().atMost(SOON)
                .until(() -> both.stream().allMatch(run -> state(run) == RunState.RUNNING && percent(run) > 0));
        assertThat(page(both.getFirst())).contains("<progress", "Cancel the analysis");
        assertThat(given().get(both.getFirst().path()).header("Refresh"))
                .isEqualTo("3; url=" + both.getFirst().path());
        assertThat(given().get(both.getFirst().path() + "?still=yes").header("Refresh"))
                .isNull();

        for (Run run : both) {
            assertThat(Browser.submit(run.path(), run.path() + "/cancel", Map.of())
                            .statusCode())
                    .isEqualTo(303);
            assertThat(state(run)).isEqualTo(RunState.CANCELLED);
        }

        Run next = shortRun();
        await().atMost(Duration.ofSeconds(30)).until(() -> state(next) == RunState.DONE);
        assertThat(page(both.getFirst())).contains("was cancelled").doesNotContain("Read the report");
        assertThat(both).allMatch(run -> state(run) == RunState.CANCELLED);
    }

    @Test
    void aRunThatIsDeletedLeavesNothing() {
        Run run = longRun("wendy");
        await().atMost(SOON).until(() -> state(run) == RunState.RUNNING);

        database.change("delete from upload");

        assertThat(runs.find(run.id())).isEmpty();
        Run next = shortRun();
        await().atMost(SOON).until(() -> state(next) == RunState.DONE);
        assertThat(database.all("select 1 from run_report where run = ?", row -> 1, run.id()))
                .isEmpty();
    }

    @Test
    void nobodyHasMoreThanThreeAtATime() {
        left(1, 0);
        left(1, 0);
        longRun("wendy");
        String upload = "/staff/workbench/uploads/"
                + database.first("select id from upload where owner = 'wendy' limit 1", row -> row.getString(1))
                        .orElseThrow();

        assertThat(Browser.submit(upload, upload + "/runs", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(state(longRun("olga"))).isIn(RunState.QUEUED, RunState.RUNNING);
    }

    /** Its row says RUNNING and nobody tells anything about it: so does a service leave it that was killed. */
    @Test
    void aRunLeftByAKilledServiceIsTakenUpAgain() {
        Run fresh = left(1, 1);
        Run silent = left(1, 60);
        Run hopeless = left(3, 60);

        rescue.rescue();

        assertThat(state(fresh)).isEqualTo(RunState.RUNNING);
        assertThat(state(hopeless)).isEqualTo(RunState.FAILED);
        assertThat(page(hopeless)).contains("stopped 3 times");
        await().atMost(SOON).until(() -> state(silent) == RunState.DONE);
        assertThat(runs.find(silent.id()).orElseThrow().attempts()).isEqualTo(2);
    }

    /** A run of another instance of the service. */
    private Run left(int attempts, int secondsAgo) {
        UUID upload = bring.bring("olga", "left.csv", MadeUpFiles.bytes(MadeUpFiles.workload()))
                .upload()
                .orElseThrow()
                .id();
        Run run = new Run(
                UUID.randomUUID(),
                "wendy",
                new Matter.Brought(upload, MadeUpFiles.DEFINITION),
                "left.csv",
                RunState.RUNNING,
                50,
                "Parallel analysis",
                "",
                attempts,
                Instant.now(),
                null);
        QuarkusTransaction.requiringNew().run(() -> runs.add(run));
        database.change(
                "update analysis_run set alive_at = now() - make_interval(secs => ?) where id = ?",
                (double) secondsAgo,
                run.id());
        return run;
    }

    private Run longRun(String subject) {
        return analyse.analyse(subject, "long.csv", LONG, MadeUpFiles.definition(MANY_ITEMS))
                .run()
                .orElseThrow();
    }

    private Run shortRun() {
        return analyse.analyse("wendy", "short.csv", MadeUpFiles.bytes(MadeUpFiles.workload()), MadeUpFiles.DEFINITION)
                .run()
                .orElseThrow();
    }

    private RunState state(Run run) {
        return runs.find(run.id()).orElseThrow().state();
    }

    private int percent(Run run) {
        return runs.find(run.id()).orElseThrow().percent();
    }

    private static String page(Run run) {
        return given().accept("text/html").get(run.path()).asString();
    }
}
