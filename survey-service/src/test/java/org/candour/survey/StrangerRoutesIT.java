package org.candour.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.candour.contracts.study.StaffAssigned;
import org.candour.platform.access.Grants;
import org.candour.platform.attack.Routes;
import org.candour.platform.attack.Routes.StaffRoute;
import org.candour.platform.attack.Stranger;
import org.candour.platform.attack.Wire;
import org.candour.standalone.testing.ServiceUnderTest;
import org.candour.survey.support.Field;
import org.candour.survey.support.WrittenTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever holds every role in one study reaches nothing of another, on any route there is. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "survey"))
@TestSecurity(
        user = "traveller",
        roles = {"study-manager", "researcher", "auditor"})
@Tag("SP-11")
@Tag("HC-16")
class StrangerRoutesIT {
    private static final List<String> WITHOUT_A_PLACE = List.of("/staff", "/staff/signed-in", "/staff/sign-out");

    @Inject
    Field field;

    @Inject
    WrittenTexts written;

    @Inject
    Grants grants;

    private String own;
    private String foreign;
    private Stranger stranger;

    @BeforeEach
    void twoStudies() {
        own = field.open();
        foreign = field.open();
        for (String role : List.of("study-manager", "researcher", "auditor")) {
            grant("traveller", role, own);
            grant("somebody-else", role, foreign);
        }
        String form = "/staff/studies/" + own + "/instruments";
        stranger = new Stranger(new Wire(RestAssured.port), form, "http://localhost:18082", "traveller");
    }

    @Test
    void everyRouteSaysWhichStudyItIsAbout() {
        List<StaffRoute> others = Routes.ofStaff().stream()
                .filter(route -> !route.parameters().contains("study"))
                .toList();

        assertThat(others).extracting(route -> route.route().path()).hasSameElementsAs(WITHOUT_A_PLACE);
        assertThat(stranger.ask(others.stream()
                                .filter(route -> route.route().path().equals("/staff"))
                                .findFirst()
                                .orElseThrow())
                        .body())
                .contains("/studies/" + own + "/")
                .doesNotContain("/studies/" + foreign + "/");
    }

    @Test
    void everyRouteOfAnotherStudyIsNotThereAndEachAttemptIsRecorded() {
        String text = text(foreign).toString();
        List<StaffRoute> routes = about("study");

        assertThat(routes).hasSizeGreaterThan(20);
        assertThat(stranger.reached(routes, values(foreign, "MAIN", text))).isEmpty();
    }

    /** The own study in the address, and in it a text of another study, or a questionnaire that only others have. */
    @Test
    void whatBelongsToOthersIsNotThereUnderOnesOwnAddressAndEachAttemptIsRecorded() {
        String text = text(foreign).toString();
        text(own);

        assertThat(about("text")).hasSizeGreaterThan(2);
        assertThat(stranger.reached(about("text"), values(own, "MAIN", text))).isEmpty();
        assertThat(about("code")).hasSizeGreaterThan(12);
        assertThat(stranger.reached(about("code"), values(own, "THEIRS", text))).isEmpty();
    }

    private UUID text(String study) {
        return written.add(study, "pseudonym-" + study, "T1", "Words", Optional.empty());
    }

    private static List<StaffRoute> about(String parameter) {
        return Routes.ofStaff().stream()
                .filter(route -> route.parameters().contains(parameter))
                .toList();
    }

    private static Map<String, List<String>> values(String study, String code, String text) {
        return Map.of(
                "study",
                List.of(study),
                "code",
                List.of(code),
                "version",
                List.of("1"),
                "other",
                List.of("2"),
                "language",
                List.of("cy"),
                "text",
                List.of(text, UUID.randomUUID().toString()));
    }

    private void grant(String subject, String role, String study) {
        grants.keep(new StaffAssigned(subject + role + study, 1, subject, role, study, "", true));
    }
}
