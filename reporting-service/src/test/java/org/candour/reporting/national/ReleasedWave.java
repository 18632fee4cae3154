package org.candour.reporting.national;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.candour.reporting.World;
import org.candour.reporting.national.DecideNational.Decision;
import org.candour.reporting.release.BuildNow;
import org.candour.reporting.release.DecideEdition;
import org.candour.reporting.release.EditionState;
import org.candour.reporting.release.Editions;

/** A made-up wave whose reports are released, and its national summary. */
@ApplicationScoped
class ReleasedWave {
    private static final Map<String, Integer> SIX =
            Map.of("ash", 40, "birch", 45, "cedar", 50, "damson", 55, "elm", 60, "tiny", 6);

    private final World world;
    private final BuildNow reports;
    private final DecideEdition decideEdition;
    private final Editions editions;
    private final BuildNational build;
    private final DecideNational decide;

    ReleasedWave(
            World world,
            BuildNow reports,
            DecideEdition decideEdition,
            Editions editions,
            BuildNational build,
            DecideNational decide) {
        this.world = world;
        this.reports = reports;
        this.decideEdition = decideEdition;
        this.editions = editions;
        this.build = build;
        this.decide = decide;
    }

    void of(String study) {
        of(study, SIX);
    }

    void of(String study, Map<String, Integer> employers) {
        world.complete(study, employers);
        reports.build("anna", study, World.WAVE);
        editions.ofWave(study, World.WAVE).stream()
                .filter(edition -> edition.state() == EditionState.BUILT)
                .forEach(edition -> decideEdition.decide("bela", edition.id(), DecideEdition.Decision.RELEASE));
    }

    /** The same with a summary that a second person released. */
    UUID withSummary(String study) {
        of(study);
        UUID id = build.build("anna", study, World.WAVE);
        decide.decide("bela", id, Decision.RELEASE, "Read.");
        return id;
    }
}
