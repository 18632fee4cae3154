package org.candour.identity.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.candour.identity.Rows;
import org.candour.platform.access.Grants;
import org.candour.platform.problem.Problem;
import org.candour.platform.problem.Violation;
import org.candour.platform.yaml.FileProblem;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "identity"))
class PublishPackIT {
    @Inject
    TestStudies studies;

    @Inject
    RecordInvited invited;

    @Inject
    BootstrapStaff bootstrap;

    @Inject
    AssignStaff assign;

    @Inject
    RemoveAssignment remove;

    @Inject
    Assignments assignments;

    @Inject
    Grants grants;

    @Inject
    ObjectMapper json;

    @TempDir
    Path folder;

    @Test
    @Tag("SP-1")
    void announcesTheStudyOnce() throws Exception {
        Packs packs = new TestPacks(folder).copy("PA").packs();

        assertThat(studies.publish(packs, "PA")).isEqualTo(new PublishOutcome.Published(1));
        assertThat(studies.publish(packs, "PA")).isEqualTo(new PublishOutcome.Unchanged());

        JsonNode study = only("study/PA");
        assertThat(study.get("revision").asInt()).isEqualTo(1);
        assertThat(study.get("employers")).hasSize(6);
        assertThat(study.toString()).contains("Harbourside Council", "TABLES").doesNotContain("HARB-0R25");
        assertThat(study.toString())
                .as("a team of six is nobody else's business")
                .contains("{\"code\":\"care-north\",\"label\":\"Children in care North\",\"parent\":\"care\"}")
                .contains("\"unitsTitle\":\"Service and team\"")
                .doesNotContain("arrivals", "Unaccompanied", "CARE-N42B", "\"people\":");
        assertThat(study.get("thresholds").get("group").asInt()).isEqualTo(10);
        assertThat(study.get("nextSteps").asText()).startsWith("## Before you share");
        assertThat(keys("PA")).containsExactly("study/PA");
        assertThat(Rows.strings("select action from audit_entry where study = 'PA'"))
                .containsExactly("pack-published");
    }

    @Test
    void storesNothingOfAPackWithAProblem() throws Exception {
        Packs packs = new TestPacks(folder)
                .copy("PB")
                .change("PB", "waves.yaml", "instrumentVersion: 1", "instrumentVersion: 0")
                .packs();

        assertThat(studies.publish(packs, "PB"))
                .isInstanceOfSatisfying(
                        PublishOutcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.line()).isPositive()));
        assertThat(Rows.strings("select code from study where code = 'PB'")).isEmpty();
        assertThat(Rows.strings("select study from notice where study = 'PB'")).isEmpty();
        assertThat(keys("PB")).isEmpty();
    }

    @Test
    @Tag("HC-11")
    void refusesAChangedNoticeOrConsentUnderTheSameVersion() throws Exception {
        TestPacks pack = new TestPacks(folder).copy("PC");
        studies.publish(pack.packs(), "PC");
        pack.change("PC", "notice.en.md", "Please read it before", "Do read it before")
                .change("PC", "study.yaml", "You may quote from", "You can quote from");

        assertThat(studies.publish(pack.packs(), "PC"))
                .isInstanceOfSatisfying(
                        PublishOutcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(FileProblem::file)
                                .containsExactlyInAnyOrder("notice.en.md", "study.yaml"));
        assertThat(Rows.strings("select revision from study where code = 'PC'")).containsExactly("1");
    }

    @Test
    @Tag("HC-10")
    void fixesThresholdsAndDeliveriesWhenTheStudyOpens() throws Exception {
        TestPacks pack = new TestPacks(folder).copy("PD").change("PD", "study.yaml", "{group: 10", "{group: 12");
        studies.publish(pack.packs(), "PD");
        studies.open("PD");
        pack.change("PD", "study.yaml", "{group: 12", "{group: 11")
                .change("PD", "employers.yaml", "HARB-0R25, delivery: TABLES", "HARB-0R25, delivery: ROWS");

        assertThat(studies.publish(pack.packs(), "PD"))
                .isInstanceOfSatisfying(
                        PublishOutcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(FileProblem::field)
                                .containsExactly("thresholds", "employers.harbour"));

        pack.change("PD", "study.yaml", "{group: 11", "{group: 15")
                .change("PD", "employers.yaml", "HARB-0R25, delivery: ROWS", "HARB-0R25, delivery: TABLES");
        assertThat(studies.publish(pack.packs(), "PD")).isEqualTo(new PublishOutcome.Published(2));
        assertThat(keys("PD")).containsOnlyOnce("wave/PD/2026").contains("study/PD");
    }

    @Test
    @Tag("PP-3")
    void fixesUnitsWhileAWaveIsOpenAndTheirPlacesForEver() throws Exception {
        TestPacks pack = new TestPacks(folder).copy("PU");
        studies.publish(pack.packs(), "PU");
        studies.open("PU");
        pack.change("PU", "employers.yaml", "people: 57,", "people: 56,");
        refused(pack, "employers.linden.units", "a wave is open: units and their numbers of people stay as they are");
        studies.close("PU");
        assertThat(studies.publish(pack.packs(), "PU")).isEqualTo(new PublishOutcome.Published(2));

        pack.change("PU", "employers.yaml", "North, parent: care,", "North,");
        refused(pack, "employers.northgate.units", "the study has opened: a unit stays, below the same one");
    }

    private void refused(TestPacks pack, String field, String rule) {
        assertThat(studies.publish(pack.packs(), "PU"))
                .isInstanceOfSatisfying(
                        PublishOutcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.field() + ": " + problem.rule())
                                .contains(field + ": " + rule));
    }

    @Test
    @Tag("SP-7")
    void doesNotOpenWithAnEmptyBasis() throws Exception {
        Packs packs = new TestPacks(folder)
                .copy("PE")
                .change("PE", "study.yaml", "lawfulBasis: CONSENT", "lawfulBasis:")
                .packs();
        assertThat(studies.publish(packs, "PE")).isEqualTo(new PublishOutcome.Published(1));

        assertThatThrownBy(() -> studies.open("PE"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.violations())
                                .extracting(Violation::field)
                                .containsExactly("Purposes"));
        assertThat(keys("PE")).doesNotContain("wave/PE/2026");
    }

    @Test
    void announcesAWaveThatOpensAndCloses() throws Exception {
        studies.publish(new TestPacks(folder).copy("PF").packs(), "PF");
        studies.open("PF");
        studies.open("PF");
        studies.close("PF");

        List<JsonNode> waves = events("wave/PF/2026");
        assertThat(waves).extracting(wave -> wave.get("state").asText()).containsExactly("OPEN", "CLOSED");
        assertThat(waves).extracting(wave -> wave.get("revision").asInt()).containsExactly(1, 2);
        assertThat(waves.getFirst().get("opens").asText()).isEqualTo("2026-11-02");
        assertThatThrownBy(() -> studies.open("PF")).isInstanceOf(Problem.class);
    }

    @Test
    void announcesInvitedCountsWhenTheyChange() throws Exception {
        studies.publish(new TestPacks(folder).copy("PG").packs(), "PG");

        invited.record("PG", "2026", Map.of("harbour", 15, "meadow", 20), "test");
        invited.record("PG", "2026", Map.of("harbour", 16, "meadow", 20), "test");

        assertThat(events("invited/PG/2026/harbour/"))
                .extracting(count -> count.get("invited").asInt())
                .containsExactly(15, 16);
        assertThat(events("invited/PG/2026/meadow/")).hasSize(1);
        assertThatThrownBy(() -> invited.record("PG", "2026", Map.of("nobody", 3), "test"))
                .isInstanceOf(Problem.class);
    }

    @Test
    @Tag("SP-11")
    void assignsStaffBeforeTheStudyAndKeepsWhatWasRemovedRemoved() throws Exception {
        List<NewAssignment> first = List.of(
                new NewAssignment("sub-manager", "manager", "study-manager", "PH", ""),
                new NewAssignment("sub-employer", "employer", "employer", "PH", "harbour"));
        bootstrap.bootstrap(first);
        bootstrap.bootstrap(first);
        assertThat(assignments.of("PH")).hasSize(2);
        grants.require("sub-employer", "employer", "PH", "harbour");
        Assignment employer = assignments.find(first.get(1)).orElseThrow();

        remove.remove("PH", employer.id(), "test");
        bootstrap.bootstrap(first);

        assertThat(grants.of("sub-employer")).isEmpty();
        assertThat(events("staff/" + employer.id()))
                .extracting(event -> event.get("active").asBoolean())
                .containsExactly(true, false);
        Assignment manager = assignments.find(first.getFirst()).orElseThrow();
        assertThatThrownBy(() -> remove.remove("PH", manager.id(), "test"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("only study manager");
        assertThatThrownBy(() -> assign.assign(new NewAssignment("s", "n", "employer", "PH", ""), "test"))
                .isInstanceOf(Problem.class);
    }

    private JsonNode only(String key) throws Exception {
        List<JsonNode> found = events(key);
        assertThat(found).as(key).hasSize(1);
        return found.getFirst();
    }

    private List<JsonNode> events(String key) throws Exception {
        List<JsonNode> found = new java.util.ArrayList<>();
        for (String payload : Rows.strings("select convert_from(payload, 'UTF8') from outbox where message_key = '"
                + key + "' and topic = 'candour.study.v1' order by position")) {
            found.add(json.readTree(payload));
        }
        return found;
    }

    private static List<String> keys(String study) {
        return Rows.strings("select message_key from outbox where message_key like '%/" + study + "%'");
    }
}
