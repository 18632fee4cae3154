package org.candour.identity.study;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import org.candour.contracts.instrument.InstrumentState;
import org.candour.identity.EventSender;
import org.candour.identity.Rows;
import org.candour.platform.problem.Problem;
import org.candour.platform.problem.Violation;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wave opens only with a questionnaire that survey-service says is published. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
class QuestionnaireGateIT {
    private static final String WORKSHOP = "http://localhost:18082/staff/studies/QA/instruments";

    @Inject
    TestStudies studies;

    @Inject
    EventSender sender;

    @TempDir
    Path folder;

    @Test
    @Tag("SP-7")
    @TestSecurity(
            user = "gatekeeper",
            roles = {"study-manager"})
    void opensWithTheEventThatAPublishedVersionBrings() throws Exception {
        studies.publish(new TestPacks(folder).copy("QA").packs(), "QA");
        studies.grant("gatekeeper", "study-manager", "QA");

        assertThat(page()).contains("HC-MAIN version 1 is not published.", WORKSHOP);
        assertThatThrownBy(() -> studies.openAsItIs("QA"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.violations())
                                .extracting(Violation::field)
                                .containsExactly("Questionnaire"));

        announce(2, InstrumentState.PUBLISHED);
        assertThat(page()).contains("HC-MAIN version 1 is open in English.", "Everything is in order.");
        announce(3, InstrumentState.RETIRED);
        assertThat(page()).contains("HC-MAIN version 1 is retired.");
        assertThatThrownBy(() -> studies.openAsItIs("QA")).isInstanceOf(Problem.class);
        announce(4, InstrumentState.PUBLISHED);
        studies.openAsItIs("QA");

        assertThat(Rows.strings("select phase from wave where study = 'QA'")).containsExactly("OPEN");
    }

    @Test
    void keepsTheLatestRevisionInWhateverOrderTheyCome() {
        studies.announced(TestStudies.questionnaire("QB", 5, InstrumentState.RETIRED));
        studies.announced(TestStudies.questionnaire("QB", 4, InstrumentState.PUBLISHED));

        assertThat(Rows.strings("select state from instrument_version where study = 'QB'"))
                .containsExactly("RETIRED");
    }

    private void announce(int revision, InstrumentState state) {
        sender.send("instrument/QA/HC-MAIN/1", TestStudies.questionnaire("QA", revision, state));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(Rows.strings("select revision from instrument_version where study = 'QA'"))
                                .containsExactly(String.valueOf(revision)));
    }

    private static String page() {
        return given().get("/staff/studies/QA").then().statusCode(200).extract().asString();
    }
}
