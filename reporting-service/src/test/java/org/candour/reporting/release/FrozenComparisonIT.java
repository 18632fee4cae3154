package org.candour.reporting.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.candour.contracts.study.Thresholds;
import org.candour.reporting.Database;
import org.candour.reporting.World;
import org.candour.reporting.disclosure.audit.Finding;
import org.candour.reporting.disclosure.audit.Verdict;
import org.candour.reporting.release.Edition.Place;
import org.candour.reporting.summary.EmployerSummary;
import org.candour.reporting.summary.StoredSummaries;
import org.candour.standalone.testing.ServiceUnderTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Figures for all employers that were frozen before it was kept whose answers they count. */
@QuarkusTest
@WithTestResource(value = ServiceUnderTest.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
@Tag("HC-21")
class FrozenComparisonIT {
    private static final Map<String, Integer> FIVE = Map.of("a", 20, "b", 21, "c", 22, "d", 23, "e", 24);

    @Inject
    World world;

    @Inject
    BuildNow build;

    @Inject
    Editions editions;

    @Inject
    StoredSummaries stored;

    @Inject
    ReleaseAudit audit;

    @Inject
    Database database;

    @Test
    void aNewReportIsWithoutThemAndAnOldOneIsRefused() {
        world.complete("FC1", FIVE);
        world.complete("FC2", FIVE);
        database.change("insert into comparison values ('FC1', ?, 5, 'any=50', 'All of them.', '')", World.WAVE);
        build.build("anna", "FC1", World.WAVE);
        build.build("anna", "FC2", World.WAVE);
        EmployerSummary without = report("FC1");
        EmployerSummary with = report("FC2");

        assertThat(without.text().comparison().allowed()).isFalse();
        assertThat(without.text().comparison().sentence()).contains("it was not kept whose answers");
        assertThat(with.text().comparison().allowed()).isTrue();
        assertThat(audited("FC1", without)).isInstanceOf(Verdict.Passed.class);
        assertThat(audited("FC2", with)).isInstanceOf(Verdict.Passed.class);
        assertThat(((Verdict.Refused) audited("FC1", with)).findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.FIGURES_OF_UNKNOWN);
    }

    private EmployerSummary report(String study) {
        Edition edition = editions.latest(new Place(study, World.WAVE, "a")).orElseThrow();
        assertThat(edition.state()).isEqualTo(EditionState.BUILT);
        return stored.read(editions.document(edition.id()));
    }

    private Verdict audited(String study, EmployerSummary report) {
        return QuarkusTransaction.requiringNew()
                .call(() -> audit.audit(new Thresholds(10, 5, 5), new Place(study, World.WAVE, "a"), report));
    }
}
