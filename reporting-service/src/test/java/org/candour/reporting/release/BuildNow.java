package org.candour.reporting.release;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** Has reports built and waits until they are. */
@ApplicationScoped
public class BuildNow {
    private final OrderEditions order;
    private final Buildings buildings;

    BuildNow(OrderEditions order, Buildings buildings) {
        this.order = order;
        this.buildings = buildings;
    }

    public void build(String subject, String study, String wave) {
        order.order(subject, study, wave, List.of());
        until(study, wave);
    }

    /** Until nothing of this wave waits or is being built. */
    public void until(String study, String wave) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> buildings.ofWave(study, wave).stream()
                        .allMatch(building -> building.state().over()));
    }
}
