package org.candour.reporting.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.reporting.release.MadeReports.page;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.candour.contracts.response.ResponseSubmitted;
import org.candour.platform.audit.CheckChain;
import org.candour.platform.audit.SealEntries;
import org.candour.platform.problem.Problem;
import org.candour.reporting.Browser;
import org.candour.reporting.Database;
import org.candour.reporting.World;
import org.candour.reporting.intake.StoreResponse;
import org.candour.reporting.release.Edition.Place;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Test;

/** From a complete wave to editions that two people made, and to the next ones. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class ReleaseIT {
    @Inject
    MadeReports reports;

    @Inject
    World world;

    @Inject
    BuildNow build;

    @Inject
    DecideEdition decide;

    @Inject
    WithdrawEdition withdraw;

    @Inject
    Editions editions;

    @Inject
    Database database;

    @Inject
    StoreResponse store;

    @Inject
    SealEntries sealEntries;

    @Inject
    CheckChain checkChain;

    @Test
    @TestSecurity(user = "anna", roles = "researcher")
    void nothingIsBuiltBeforeEverythingHasArrived() {
        world.publish("R1", Map.of("mid", 30));
        world.grant("anna", "researcher", "R1", "");
        assertThat(page("/staff/studies/R1/waves/2026")).contains("Waiting for the closing tally");
        world.complete("R0", Map.of("mid", 30));
        world.grant("anna", "researcher", "R0", "");
        Response refused =
                Browser.submit("/staff/studies/R0/waves/2026", "/staff/studies/R1/waves/2026/editions", Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(editions.ofWave("R1", World.WAVE)).isEmpty();
    }

    @Test
    @TestSecurity(
            user = "anna",
            roles = {"researcher", "output-checker"})
    void whoBuiltItCannotReleaseIt() {
        world.complete("R2", Map.of("mid", 30));
        world.grant("anna", "researcher", "R2", "");
        world.grant("anna", "output-checker", "R2", "");
        Response built =
                Browser.submit("/staff/studies/R2/waves/2026", "/staff/studies/R2/waves/2026/editions", Map.of());
        assertThat(built.statusCode()).isEqualTo(303);
        build.until("R2", World.WAVE);
        Edition edition = editions.latest(new Place("R2", World.WAVE, "mid")).orElseThrow();
        assertThat(edition.state()).isEqualTo(EditionState.BUILT);
        assertThat(page("/staff/editions/" + edition.id())).contains("Somebody else with the role of output checker");
        assertThatThrownBy(() -> decide.decide("anna", edition.id(), DecideEdition.Decision.RELEASE))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("same-person");
        // The database holds the rule too: not even a mistake in the use case could break it.
        assertThatThrownBy(() -> database.change(
                        "update edition set state = 'RELEASED', decided_by = 'anna' where id = ?", edition.id()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @TestSecurity(user = "bela", roles = "output-checker")
    void aSecondPersonReadsTheReportAndReleasesIt() {
        world.complete("R3", Map.of("mid", 30));
        world.grant("bela", "output-checker", "R3", "");
        build.build("anna", "R3", World.WAVE);
        Edition edition = editions.latest(new Place("R3", World.WAVE, "mid")).orElseThrow();
        String review = "/staff/editions/" + edition.id();
        assertThat(page(review)).contains("Passed").contains("Release to the employer");
        assertThat(page(review + "/preview")).contains("Employer mid").contains("Statement S1I1");
        assertThat(page(review)).contains(review + "/cells");
        assertThat(page(review + "/cells")).contains("Withheld cells of edition 1");
        Response unconfirmed = Browser.submit(review, review + "/decision", Map.of("decision", "release"));
        assertThat(unconfirmed.statusCode()).isEqualTo(400);
        Response released =
                Browser.submit(review, review + "/decision", Map.of("decision", "release", "confirmed", "yes"));
        assertThat(released.statusCode()).isEqualTo(303);
        Edition now = editions.current(new Place("R3", World.WAVE, "mid")).orElseThrow();
        assertThat(now.decidedBy()).isEqualTo("bela");
        assertThat(reports.acts("R3")).contains("edition-built", "edition-reviewed", "edition-released");
        assertThat(database.all(
                        "select convert_from(payload, 'UTF8') from outbox where topic = 'candour.edition.v1'"
                                + " and convert_from(payload, 'UTF8') like '%\"R3\"%'",
                        row -> row.getString(1)))
                .as("the employer is told, without a figure")
                .containsExactly("{\"release\":\"" + now.id()
                        + "\",\"study\":\"R3\",\"wave\":\"2026\",\"employer\":\"mid\",\"edition\":1}");
        assertThat(sealEntries.seal()).isPositive();
        assertThat(checkChain.check("").words()).isEqualTo("The chain is whole.");
    }

    @Test
    void anEditionIsNeverChanged() {
        world.complete("R8", Map.of("mid", 30));
        reports.release("R8", "mid");
        Edition edition = editions.current(new Place("R8", World.WAVE, "mid")).orElseThrow();
        for (String change : List.of(
                "update edition set number = 7 where id = ?",
                "update edition set document = 'x' where id = ?",
                "update edition set state = 'BUILT' where id = ?",
                "delete from edition where id = ?")) {
            assertThatThrownBy(() -> database.change(change, edition.id()))
                    .as(change)
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> database.change("delete from audit_entry")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> database.change("update audit_entry set subject = 'nobody'"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @TestSecurity(user = "bela", roles = "output-checker")
    void theNextEditionNeedsTenChanges() {
        world.complete("R9", Map.of("mid", 30));
        world.grant("bela", "output-checker", "R9", "");
        reports.release("R9", "mid");
        arrive("R9", 9, "joined-");
        build.build("anna", "R9", World.WAVE);
        assertThat(editions.ofWave("R9", World.WAVE)).hasSize(1);
        Edition standing = editions.current(new Place("R9", World.WAVE, "mid")).orElseThrow();
        assertThat(page("/staff/editions/" + standing.id()))
                .contains("Erasures, restrictions and the next edition")
                .contains("No new edition: fewer than 10 people came, went or were corrected since edition 1");
        assertThat(page("/staff/studies/R9/waves/2026")).contains("No new edition: fewer than 10 people");
        arrive("R9", 3, "later-");
        build.build("anna", "R9", World.WAVE);
        Edition next = editions.latest(new Place("R9", World.WAVE, "mid")).orElseThrow();
        assertThat(next.number()).isEqualTo(2);
    }

    @Test
    void aWithdrawnEditionIsOffThePageAndStaysInTheRegister() {
        world.complete("R10", Map.of("mid", 30));
        reports.release("R10", "mid");
        Place place = new Place("R10", World.WAVE, "mid");
        withdraw.withdraw("bela", editions.current(place).orElseThrow().id());
        assertThat(editions.current(place)).isEmpty();
        assertThat(editions.releasedDocuments(place)).hasSize(1);
    }

    private void arrive(String study, int people, String prefix) {
        List<ResponseSubmitted> held = new java.util.ArrayList<>();
        for (int person = 0; person < people; person++) {
            held.add(World.response(study, "mid", prefix + person, new java.util.Random(person * 77L)));
        }
        held.forEach(store::store);
        // The tally is declared complete again as survey-service would announce it after these arrived.
        database.change("""
                update closing_tally t set revision = revision + 1, matched = true,
                  total = (select sum(total) from received r where r.study = t.study and r.wave = t.wave)
                where study = ?
                """, study);
    }
}
