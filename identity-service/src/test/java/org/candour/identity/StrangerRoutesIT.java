package org.candour.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.candour.identity.contact.TestContacts;
import org.candour.identity.study.TestStudies;
import org.candour.platform.attack.Routes;
import org.candour.platform.attack.Routes.Route;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever holds every role in one study and for one organisation reaches nothing of another, on any route there is. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
@TestSecurity(
        user = "traveller",
        roles = {"study-manager", "contact-manager", "rights-officer", "safeguarding-lead", "auditor"})
@Tag("SP-11")
@Tag("HC-16")
class StrangerRoutesIT {
    private static final String STUDIES = "/staff/studies/{study}";
    private static final String RULES =
            "  columns: [NAME, WORK_EMAIL, JOB_TITLE]\n  sources: [EMPLOYER]\n  attendance: [TRAINING]\n";
    private static final List<String> ROLES =
            List.of("study-manager", "rights-officer", "safeguarding-lead", "auditor");
    private static final Map<String, String> VALUES =
            Map.of("wave", "2026", "kind", "invitation", "step", "start", "version", "1", "language", "cy");

    @Inject
    TestStudies studies;

    @Inject
    TestContacts contacts;

    @TempDir
    Path folder;

    @Test
    void everyRouteOfAnotherStudyIsNotThereAndEachAttemptIsRecorded() throws Exception {
        contacts.publish(folder, "TA", RULES);
        contacts.publish(folder, "TB", RULES);
        ROLES.forEach(role -> studies.grant("traveller", role, "TA"));
        ROLES.forEach(role -> studies.grant("somebody-else", role, "TB"));
        contacts.grant("traveller", "TA", "harbour");
        contacts.grant("somebody-else", "TB", "harbour");
        List<Route> routes = Routes.below(STUDIES);

        assertThat(routes).hasSizeGreaterThan(40);
        assertEachIsRefusedAndRecorded(routes, "TB", "harbour");
    }

    @Test
    void everyRouteOfAnotherOrganisationIsNotThereAndEachAttemptIsRecorded() throws Exception {
        contacts.publish(folder, "TC", RULES);
        contacts.grant("traveller", "TC", "harbour");
        contacts.grant("somebody-else", "TC", "meadow");
        List<Route> routes = Routes.below(STUDIES + "/contacts/{organisation}");

        assertThat(routes).hasSizeGreaterThan(9);
        assertEachIsRefusedAndRecorded(routes, "TC", "meadow");
    }

    private static void assertEachIsRefusedAndRecorded(List<Route> routes, String study, String organisation) {
        Browser browser = new Browser();
        browser.get("/resume");
        String before = Rows.withoutRefusals();
        int recorded = refusals(study);
        for (Route route : routes) {
            String path = filled(route.path(), study, organisation);
            Response answer = route.method().equals("GET") ? browser.get(path) : browser.post(path);
            assertThat(answer.statusCode()).as(route.toString()).isEqualTo(404);
            assertThat(answer.asString()).as(route.toString()).contains("or you do not have access to it");
            recorded++;
            assertThat(refusals(study)).as(route.toString()).isEqualTo(recorded);
        }
        assertThat(Rows.withoutRefusals()).isEqualTo(before);
    }

    private static String filled(String path, String study, String organisation) {
        String filled = path.replace("{study}", study).replace("{organisation}", organisation);
        for (Map.Entry<String, String> value : VALUES.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    private static int refusals(String study) {
        return Rows.strings("select id::text from audit_entry where action = 'access-refused' and subject = 'traveller'"
                        + " and study = '" + study + "'")
                .size();
    }
}
