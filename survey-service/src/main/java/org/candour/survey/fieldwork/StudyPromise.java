package org.candour.survey.fieldwork;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.contracts.study.Delivery;
import org.candour.contracts.study.Employer;
import org.candour.contracts.study.Retention;
import org.candour.contracts.study.StudyPublished;

/**
 * What a study promises the people who answer, from the settings that are enforced.
 *
 * @param researchBody who runs it
 * @param group fewest answers a group needs before anything about it is shown
 * @param deliveries what each employer receives, by its code
 * @param retention how long each kind of data is kept
 */
public record StudyPromise(
        String researchBody, int group, Map<String, Delivery> deliveries, List<Retention> retention) {
    public StudyPromise {
        deliveries = Map.copyOf(deliveries);
        retention = List.copyOf(retention);
    }

    static StudyPromise of(StudyPublished study) {
        return new StudyPromise(
                study.researchBody(),
                study.thresholds().group(),
                study.employers().stream().collect(Collectors.toMap(Employer::code, Employer::delivery)),
                study.retention());
    }

    /** Without a known employer, the one that is told more. */
    public Delivery delivery(String employer) {
        return deliveries.getOrDefault(
                employer, deliveries.containsValue(Delivery.ROWS) ? Delivery.ROWS : Delivery.TABLES);
    }
}
