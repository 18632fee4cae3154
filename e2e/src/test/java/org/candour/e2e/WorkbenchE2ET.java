package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.standalone.demo.RunningSuite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A researcher brings answers from elsewhere, on a desktop and on a phone without scripts. */
@Order(97)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("HC-11")
class WorkbenchE2ET {
    private static final String BENCH = "/staff/workbench";
    private static final Path WORKLOAD = Path.of(System.getProperty("candour.root"))
            .resolve("reporting-service/src/test/resources/reliability/workload.csv");
    private static final int MANY = 60;
    private static final double LONG_RUN_MILLIS = 240_000;

    private Chromium chromium;
    private RunningSuite suite;

    @TempDir
    private Path folder;

    @BeforeAll
    void start() {
        // The role of a researcher comes with the wave.
        OpenWave.job();
        suite = SharedSuite.get().suite();
        chromium = new Chromium();
    }

    @AfterAll
    void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aFileBecomesAReportAndGoesWithTheSessionUnlessSaved() throws IOException {
        Path faulty = Files.writeString(folder.resolve("faulty.csv"), "q1,q2\n1,2\n4711\n");
        try (Chromium.Visit visit = chromium.desktop()) {
            Researcher researcher = new Researcher(visit, suite, BENCH);
            researcher.inspect("workbench");
            assertThat(researcher.text()).contains("10 MB, 100,000 rows", "5 minutes");

            researcher.send(faulty);
            researcher.inspect("workbench-faults");
            assertThat(researcher.text()).contains("Row 3").doesNotContain("4711");

            researcher.send(WORKLOAD);
            researcher.inspect("workbench-file");
            define(researcher, "five");
            researcher.inspect("workbench-scale-faults");
            assertThat(researcher.text()).contains("highest answer").doesNotContain("Start the analysis");
            define(researcher, "5");
            researcher.inspect("workbench-scale");
            researcher.press("Start the analysis");
            researcher.watch("Fingerprint");
            researcher.inspect("workbench-done");

            assertThat(new String(researcher.download("report.json"), StandardCharsets.UTF_8))
                    .contains("Workload");
            assertThat(new String(researcher.download("report.csv"), StandardCharsets.UTF_8))
                    .contains("q1");
            assertThat(new String(researcher.download("report.pdf"), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF");
            researcher.follow("Read the report");
            researcher.inspect("workbench-report");
            assertThat(researcher.text()).contains("Validation report: Workload", "workload.csv");

            researcher.follow("Back to the file");
            researcher.press("Save");
            researcher.open(BENCH);
            researcher.send(Files.copy(WORKLOAD, folder.resolve("unsaved.csv")));
            researcher.open(BENCH);
            researcher.inspect("workbench-files");
            assertThat(researcher.text()).contains("workload.csv", "unsaved.csv");
            researcher.open("/staff/sign-out");
            researcher.signIn(BENCH);
            researcher.page().waitForCondition(() -> {
                researcher.open(BENCH);
                return !researcher.text().contains("unsaved.csv");
            });
            assertThat(researcher.text()).contains("workload.csv");
            researcher.follow("workload.csv");
            researcher.press("Delete now");
            assertThat(researcher.text()).contains("There is none");
        }
        assertThat(chromium.findings()).isEmpty();
    }

    @Test
    void aLongAnalysisIsWatchedAndCancelledOnAPhoneWithoutScripts() throws IOException {
        try (Chromium.Visit visit = chromium.phoneWithoutScript()) {
            Researcher researcher = new Researcher(visit, suite, BENCH);
            researcher.send(Files.writeString(folder.resolve("long.csv"), drawn(80_000)));
            define(researcher, "5");
            researcher.press("Start the analysis");
            researcher.watch("Cancel the analysis");
            String run = researcher.page().url();
            moves(researcher, "0 %");
            // A page that looks again by itself cannot be looked at in peace.
            researcher.page().navigate(run + "?still=yes");
            researcher.inspect("workbench-running-plain");
            String before = percent(researcher);
            researcher.page().navigate(run);
            moves(researcher, before);

            researcher.page().navigate(run + "?still=yes");
            researcher.press("Cancel the analysis");

            assertThat(researcher.text()).contains("The analysis was cancelled");
            researcher.inspect("workbench-cancelled-plain");
            researcher.follow("Back to the file");
            researcher.press("Delete now");
        }
        assertThat(chromium.findings()).isEmpty();
    }

    @Test
    void thePagesFitAPhone() {
        try (Chromium.Visit visit = chromium.phone()) {
            Researcher researcher = new Researcher(visit, suite, BENCH);
            researcher.inspect("workbench-phone");
            researcher.send(WORKLOAD);
            researcher.inspect("workbench-file-phone");
            define(researcher, "5");
            researcher.press("Start the analysis");
            researcher.watch("Fingerprint");
            researcher.inspect("workbench-done-phone");
            researcher.follow("Read the report");
            researcher.inspect("workbench-report-phone");
            researcher.follow("Back to the file");
            researcher.press("Delete now");
        }
        assertThat(chromium.findings()).isEmpty();
    }

    private static void define(Researcher researcher, String highest) {
        researcher.page().locator("[name='title-1']").fill("Workload");
        researcher.page().locator("[name='minimum-1']").fill("1");
        researcher.page().locator("[name='maximum-1']").fill(highest);
        researcher.press("Check the scales");
    }

    private static void moves(Researcher researcher, String from) {
        researcher
                .page()
                .waitForCondition(
                        () -> !percent(researcher).equals(from),
                        new Page.WaitForConditionOptions().setTimeout(LONG_RUN_MILLIS));
    }

    private static String percent(Researcher researcher) {
        return researcher.page().locator("main [role=status] strong").innerText();
    }

    private static String drawn(int people) {
        SplittableRandom random = new SplittableRandom(7);
        StringBuilder text = new StringBuilder(
                        IntStream.rangeClosed(1, MANY).mapToObj(i -> "q" + i).collect(Collectors.joining(",")))
                .append('\n');
        for (int person = 0; person < people; person++) {
            double mood = random.nextGaussian();
            text.append(IntStream.range(0, MANY)
                            .mapToObj(i -> String.valueOf(
                                    Math.round(Math.clamp(3 + 0.8 * mood + 0.8 * random.nextGaussian(), 1, 5))))
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return text.toString();
    }
}
