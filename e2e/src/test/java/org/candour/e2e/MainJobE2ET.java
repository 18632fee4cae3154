package org.candour.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.candour.standalone.demo.MainJob;
import org.candour.standalone.demo.RunningSuite;
import org.candour.standalone.demo.Staff;
import org.candour.standalone.walk.SuiteProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The main job once from end to end on the packaged suite, with services killed while people answer, looked at in
 * Chromium, and searched afterwards for anything that stands where it must not.
 */
@Order(Integer.MAX_VALUE - 20)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobE2ET {
    private static final String WORDS = "Planted words zqxvk about nobody";
    private static final String JOIN = "/join/HC?code=N0RT-5VJC";

    private MainJob job;
    private SuiteProcess process;
    private RunningSuite suite;
    private Stores stores;
    private Chromium chromium;
    private OnePractitioner planted;

    @BeforeAll
    void start() {
        process = SharedSuite.get();
        suite = process.suite();
        stores = new Stores(process);
        chromium = new Chromium();
        job = OpenWave.job();
    }

    @AfterAll
    void end() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @Order(1)
    @Tag("HC-1")
    @Tag("EW-B4")
    void somebodyAnswersOnAPhoneAndComesBackByTheirLink() {
        try (Chromium.Visit phone = chromium.phone();
                Chromium.Visit other = chromium.desktop()) {
            planted = new OnePractitioner(phone, WORDS, "phone", true);
            planted.enter(suite.address("identity") + JOIN);
            planted.answerPage();
            planted.answerPage();

            OnePractitioner elsewhere = new OnePractitioner(other, WORDS, "desktop", true);
            elsewhere.personalLink = planted.personalLink;
            elsewhere.resume();
            assertThat(elsewhere.page().url())
                    .as("resumes after what was saved")
                    .endsWith("/answer/q/workload-statements");

            while (planted.answerPage()) {
                assertThat(planted.page().url()).contains("/answer/");
            }
            planted.submit();

            assertThat(planted.receipt).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
            planted.page().navigate(planted.personalLink);
            planted.resume();
            assertThat(planted.page().locator("h1").innerText()).containsIgnoringCase("already");
            phone.picture("phone-already");
        }
    }

    @Test
    @Order(2)
    void everythingWorksWithoutJavaScript() {
        try (Chromium.Visit phone = chromium.phoneWithoutScript()) {
            OnePractitioner plain = new OnePractitioner(phone, "Nothing to add.", "plain", false);
            plain.enter(suite.address("identity") + JOIN);
            while (plain.answerPage()) {
                assertThat(plain.page().url()).contains("/answer/");
            }
            plain.submit();
            assertThat(plain.receipt).isNotEmpty();
        }
    }

    @Test
    @Order(3)
    void noAcknowledgedResponseIsLostOrDoubledWhenServicesDie() throws Exception {
        int before = stores.column("survey", "select id from response").size();
        int kills;
        try (KillServices chaos = new KillServices(process)) {
            job.answer(suite, System.out::println);
            kills = chaos.kills();
        }
        job.close(suite, job.staff(suite, "manager"), System.out::println);

        List<String> submitted = stores.column("survey", "select id from response order by 1");
        List<String> received = stores.column("reporting", "select id from response order by 1");
        System.out.println("crash test: " + kills + " kills, " + job.receipts().size() + " acknowledged, "
                + received.size() + " arrived");
        assertThat(kills).isGreaterThanOrEqualTo(3);
        assertThat(received).as("each once, none lost, none invented").isEqualTo(submitted);
        assertThat(new HashSet<>(received)).hasSameSizeAs(received);
        assertThat(received.size()).isEqualTo(job.receipts().size() + before);
        assertThat(stores.column("reporting", "select count(*) from quarantine"))
                .containsExactly("0");
    }

    @Test
    @Order(4)
    @Tag("HC-9")
    @Tag("HC-10")
    void aResearcherWatchesTheReportsBeingMadeAndTriesAgainWhatFailed() throws Exception {
        new ReportsBeingMade(chromium, process).watch();
    }

    @Test
    @Order(5)
    @Tag("HC-11")
    void aResearcherSeesTheScalesAndAnotherPersonReleases() {
        job.release(suite, System.out::println);
        try (Chromium.Visit visit = chromium.desktop()) {
            visit.signIn(
                    suite.login("researcher"), suite.address("reporting") + "/staff/studies/HC/waves/2026/reliability");
            assertThat(visit.page().locator("table").first().innerText()).contains("Supervision");
            visit.inspect("staff-reliability");
            visit.page().navigate(suite.address("reporting") + "/staff/studies/HC/waves/2026");
            visit.inspect("staff-wave");
            visit.page().navigate(suite.address("reporting") + "/staff/studies/HC/waves/2026/files");
            visit.inspect("staff-files");
        }
    }

    @Test
    @Order(6)
    @Tag("HC-9")
    @Tag("HC-10")
    void theEmployerReadsItsReportAndNobodyElses() throws Exception {
        String reports = suite.address("reporting") + "/staff/reports";
        try (Chromium.Visit visit = chromium.desktop()) {
            visit.signIn(suite.login("employer-linden"), reports);
            visit.inspect("employer-list");
            visit.follow("Read the report");
            visit.inspect("employer-report");
            assertThat(visit.text()).contains("Lindenshire");
            int other = visit.page()
                    .context()
                    .request()
                    .get(reports + "/HC/northgate/2026")
                    .status();
            assertThat(other).as("another employer's report").isEqualTo(404);
            byte[] pdf = visit.page()
                    .context()
                    .request()
                    .get(reports + "/HC/linden/2026/report.pdf")
                    .body();
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(document)).contains("Lindenshire", "Supervision");
            }
        }
        try (Chromium.Visit phone = chromium.phone()) {
            phone.signIn(suite.login("employer-meadow"), reports);
            phone.follow("Read the report");
            phone.inspect("employer-report-phone");
        }
    }

    @Test
    @Order(7)
    void anEmployerBelowTenIsToldWhyThereIsNoReport() {
        try (Chromium.Visit visit = chromium.phone()) {
            visit.signIn(suite.login("employer-harbour"), suite.address("reporting") + "/staff/reports");
            visit.inspect("employer-withheld-phone");
            assertThat(visit.text()).contains("10").doesNotContainPattern("\\b6\\b");
        }
    }

    @Test
    @Order(8)
    void aRoleOpensItsOwnPagesOnly() {
        Staff employer = job.staff(suite, "employer-linden");
        employer.open(suite.address("reporting") + "/staff/reports").good();
        assertThat(employer.open(suite.address("reporting") + "/staff/studies/HC/waves/2026/files")
                        .status())
                .isIn(403, 404);
        assertThat(employer.open(suite.address("reporting") + "/staff/studies/HC/waves/2026/reliability")
                        .status())
                .isIn(403, 404);
        assertThat(employer.open(suite.address("identity") + "/staff/studies/HC")
                        .status())
                .isIn(403, 404);
    }

    @Test
    @Order(9)
    void staffPagesOfTheFrontDoorAreFitToUse() {
        try (Chromium.Visit visit = chromium.desktop()) {
            visit.signIn(suite.login("manager"), suite.address("identity") + "/staff/");
            visit.inspect("console");
            visit.page().navigate(suite.address("identity") + "/staff/studies/HC");
            visit.inspect("console-study");
            visit.page().navigate(suite.address("identity") + "/staff/studies/HC/staff");
            visit.inspect("console-assignments");
            visit.page().navigate(suite.address("identity") + "/studies/HC");
            visit.inspect("public-notice");
            visit.page().navigate(suite.address("survey") + "/staff/studies/HC/instruments");
            visit.inspect("workshop");
            visit.page().navigate(suite.address("survey") + "/staff/studies/HC/instruments/HC-MAIN/1");
            visit.inspect("workshop-version");
        }
    }

    @Test
    @Order(10)
    @Tag("PP-1")
    void peopleAndAnswersStandApartInEveryStore() throws Exception {
        String token = URI.create(planted.personalLink).getPath().replaceFirst(".*/", "");
        assertThat(List.of(token, planted.personalCode, planted.receipt)).doesNotContain("");
        for (String secret : List.of(
                token, planted.personalCode, planted.receipt, OnePractitioner.FIRST + OnePractitioner.SURNAME)) {
            for (String service : List.of("identity", "survey", "reporting")) {
                assertThat(stores.inDatabase(service, secret)).isEmpty();
            }
            assertThat(stores.inKafka(secret)).isEmpty();
            assertThat(stores.inLogs(secret)).isEmpty();
        }
        assertThat(stores.inDatabase("identity", WORDS))
                .as("answers in identity-service")
                .isEmpty();
        assertThat(stores.inDatabase("reporting", WORDS)).isEmpty();
        assertThat(stores.inKafka(WORDS)).isEmpty();
        assertThat(stores.inLogs(WORDS)).isEmpty();
        List<String> pseudonyms = stores.column("survey", "select pseudonym from participation");
        assertThat(pseudonyms).hasSizeGreaterThan(500);
        assertThat(stores.inDatabase("identity", pseudonyms.getFirst())).isEmpty();
        assertThat(stores.inLogs(pseudonyms.getFirst())).isEmpty();
    }

    /** The search of the test above finds what is there; otherwise its silence would mean nothing. */
    @Test
    @Order(11)
    void theSearchFindsWhatIsThere() throws Exception {
        for (String service : List.of("identity", "survey", "reporting")) {
            assertThat(stores.inDatabase(service, "HC")).isNotEmpty();
        }
        assertThat(stores.inDatabase("identity", "N0RT-5VJC")).isNotEmpty();
        assertThat(stores.inKafka("northgate")).contains("candour.response.v1", "candour.study.v1");
        assertThat(stores.inLogs("INFO")).isNotEmpty();
    }

    @Test
    @Order(12)
    @Tag("SP-12")
    void everyPageIsAccessibleFitsTheScreenAndAsksNobodyElse() {
        assertThat(chromium.findings()).isEmpty();
    }
}
