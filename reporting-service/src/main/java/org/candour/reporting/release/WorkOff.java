package org.candour.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.candour.platform.problem.Problem;
import org.jboss.logging.Logger;

/**
 * Builds what waits, one after the other, until nothing waits any more. The answers of a wave are read once for each
 * stretch of its reports and never kept longer than that.
 */
@ApplicationScoped
public class WorkOff {
    /** So many reports are made from one reading: an erasure meanwhile is in all that come after. */
    private static final int STRETCH = 20;

    private static final String FAULT =
            "Something went wrong on our side. Try again; if it fails again, tell whoever runs Candour.";
    private static final Logger LOG = Logger.getLogger(WorkOff.class);

    private final Buildings buildings;
    private final ReadWave readWave;
    private final BuildEdition build;
    private final BuildingInHand hand;

    public WorkOff(Buildings buildings, ReadWave readWave, BuildEdition build, BuildingInHand hand) {
        this.buildings = buildings;
        this.readWave = readWave;
        this.build = build;
        this.hand = hand;
    }

    public void run() {
        WaveMaterial material = null;
        int made = 0;
        for (Optional<Building> next = next(); next.isPresent(); next = next()) {
            Building building = next.get();
            hand.take(building.place());
            try {
                if (material == null || made % STRETCH == 0 || !about(material, building)) {
                    material = null;
                    material = readWave.read(
                            building.place().study(), building.place().wave());
                    made = 0;
                }
                build.build(building, material);
            } catch (Problem known) {
                buildings.end(building.place(), Building.State.FAILED, known.detail());
            } catch (RuntimeException | OutOfMemoryError fault) {
                // The message could repeat an answer.
                LOG.errorf(
                        "the report %s failed: %s",
                        building.place(), fault.getClass().getName());
                buildings.end(building.place(), Building.State.FAILED, FAULT);
            } finally {
                hand.putDown();
            }
            made++;
        }
    }

    private Optional<Building> next() {
        return hand.stopped() ? Optional.empty() : buildings.take();
    }

    private static boolean about(WaveMaterial material, Building building) {
        return material.study().study().equals(building.place().study())
                && material.wave().wave().equals(building.place().wave());
    }
}
