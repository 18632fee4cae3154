package org.candour.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.TestContacts;
import org.candour.identity.study.TestStudies;
import org.candour.platform.attack.Routes;
import org.candour.platform.attack.Routes.StaffRoute;
import org.candour.platform.attack.Stranger;
import org.candour.platform.attack.Wire;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.BeforeEach;
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
    private static final String RULES =
            "  columns: [NAME, WORK_EMAIL, JOB_TITLE]\n  sources: [EMPLOYER]\n  attendance: [TRAINING]\n";
    private static final List<String> ROLES =
            List.of("study-manager", "rights-officer", "safeguarding-lead", "auditor");
    private static final List<String> WITHOUT_A_PLACE = List.of("/staff", "/staff/signed-in", "/staff/sign-out");
    private static final List<String> RANDOM = List.of(UUID.randomUUID().toString());

    private static final Map<String, List<String>> VALUES = Map.of(
            "wave", List.of("2026"),
            "kind", List.of("invitation"),
            "step", List.of("start", "again"),
            "version", List.of("1"),
            "language", List.of("cy"),
            "agreement", RANDOM,
            "assignment", RANDOM,
            "id", RANDOM,
            "upload", RANDOM);

    @Inject
    TestStudies studies;

    @Inject
    TestContacts contacts;

    @TempDir
    Path folder;

    private Stranger stranger;

    @BeforeEach
    void connect() {
        stranger = new Stranger(new Wire(RestAssured.port), "/resume", "http://localhost:18081", "traveller");
    }

    @Test
    void everyRouteSaysWhichStudyItIsAbout() {
        assertThat(Routes.ofStaff())
                .filteredOn(route -> !route.parameters().contains("study"))
                .extracting(route -> route.route().path())
                .hasSameElementsAs(WITHOUT_A_PLACE);
    }

    @Test
    void everyRouteOfAnotherStudyIsNotThereAndEachAttemptIsRecorded() throws Exception {
        world("TA", "TB");
        List<StaffRoute> routes = about("study");

        assertThat(routes).hasSizeGreaterThan(40);
        assertThat(stranger.reached(routes, with("study", "TB", "organisation", "harbour")))
                .isEmpty();
    }

    @Test
    void everyRouteOfAnotherOrganisationIsNotThereAndEachAttemptIsRecorded() throws Exception {
        contacts.publish(folder, "TC", RULES);
        contacts.grant("traveller", "TC", "harbour");
        contacts.grant("somebody-else", "TC", "meadow");
        List<StaffRoute> routes = about("organisation").stream()
                .filter(route -> route.roles().contains("contact-manager"))
                .toList();

        assertThat(routes).hasSizeGreaterThan(9);
        assertThat(stranger.reached(routes, with("study", "TC", "organisation", "meadow")))
                .isEmpty();
    }

    /** The own study in the address, and in it the number of what belongs to another: or to nobody. */
    @Test
    void whatBelongsToOthersIsNotThereUnderOnesOwnAddressAndEachAttemptIsRecorded() throws Exception {
        world("TD", "TE");
        contacts.grant("somebody-else", "TD", "meadow");
        Rows.execute(upload("TD", "meadow"));
        List<StaffRoute> routes = about("study").stream()
                .filter(route -> route.parameters().stream().anyMatch(StrangerRoutesIT::number))
                .toList();

        assertThat(routes).hasSizeGreaterThan(10);
        assertThat(stranger.reached(routes, of("TE", "TD"))).isEmpty();
    }

    private Map<String, List<String>> of(String foreign, String own) {
        Map<String, List<String>> values = with("study", own, "organisation", "harbour");
        values.put("agreement", ids("agreement where study = '" + foreign + "'"));
        values.put("assignment", ids("staff_assignment where study = '" + foreign + "'"));
        values.put("id", ids("mailing where study = '" + foreign + "'"));
        List<String> uploads = new ArrayList<>(RANDOM);
        for (Scope scope : List.of(Scope.wholeStudy(foreign), new Scope(own, "meadow"))) {
            uploads.addAll(contacts.seen(scope, "select id::text from contact_upload"));
        }
        assertThat(uploads).hasSize(3);
        values.put("upload", uploads);
        return values;
    }

    private static List<String> ids(String of) {
        List<String> ids = new ArrayList<>(Rows.strings("select id::text from " + of));
        assertThat(ids).as(of).isNotEmpty();
        ids.addAll(RANDOM);
        return ids;
    }

    private void world(String own, String foreign) throws Exception {
        contacts.publish(folder, own, RULES);
        contacts.publish(folder, foreign, RULES);
        ROLES.forEach(role -> studies.grant("traveller", role, own));
        ROLES.forEach(role -> studies.grant("somebody-else", role, foreign));
        contacts.grant("traveller", own, "harbour");
        contacts.grant("somebody-else", foreign, "harbour");
        contacts.agree(own, "harbour", LocalDate.of(2099, 1, 1));
        contacts.agree(foreign, "harbour", LocalDate.of(2099, 1, 1));
        Rows.execute(upload(foreign, "harbour"));
        Rows.execute("""
                insert into mailing values (gen_random_uuid(), '%s', '2026', 'INVITATION', 1, '2026-11-01', 'PLANNED',
                  true, 0, 600, now(), '', 'somebody-else', '2026-11-01')
                """.formatted(foreign));
        Rows.execute("""
                insert into staff_assignment values (gen_random_uuid(), 1, 'somebody-else-%1$s', 'Somebody', 'auditor',
                  '%1$s', '', true)
                """.formatted(foreign));
    }

    private static String upload(String study, String organisation) {
        return """
                set candour.study = '%1$s'; set candour.organisation = '*';
                insert into contact_upload values (gen_random_uuid(), '%1$s', '%2$s', 'somebody-else', 'CONTACTS',
                  'WAITING', null, 1, 0, '', now() + interval '1 hour', 'DSA-1', 0, 0)
                """.formatted(study, organisation);
    }

    private static List<StaffRoute> about(String parameter) {
        return Routes.ofStaff().stream()
                .filter(route -> route.parameters().contains(parameter))
                .toList();
    }

    private static boolean number(String parameter) {
        return VALUES.getOrDefault(parameter, List.of()) == RANDOM;
    }

    private static Map<String, List<String>> with(String... more) {
        Map<String, List<String>> values = new HashMap<>(VALUES);
        for (int index = 0; index < more.length; index += 2) {
            values.put(more[index], List.of(more[index + 1]));
        }
        return values;
    }
}
