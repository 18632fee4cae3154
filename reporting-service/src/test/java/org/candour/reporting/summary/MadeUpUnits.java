package org.candour.reporting.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.contracts.study.Delivery;
import org.candour.contracts.study.Employer;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.Unit;

/** The made-up employer with services and teams: one team answers too seldom, and some people named no team. */
public final class MadeUpUnits {
    static final Employer EMPLOYER = new Employer(
            "linden",
            "Lindenshire Council",
            Delivery.TABLES,
            List.of(
                    new Unit("care", "Children in care", ""),
                    new Unit("north", "North team", "care"),
                    new Unit("south", "South team", "care"),
                    new Unit("leaving", "Leaving care", "care"),
                    new Unit("assessment", "Referral and assessment", ""),
                    new Unit("duty", "Duty team", "assessment"),
                    new Unit("east", "East team", "assessment"),
                    new Unit("night", "Night team", "assessment"),
                    new Unit("court", "Court and family support", ""),
                    new Unit("court-team", "Court team", "court"),
                    new Unit("family", "Family team", "court")));

    /** Of 320 people; care has four who are in none of its teams. */
    private static final Map<String, Integer> PLACES = new LinkedHashMap<>();

    static {
        PLACES.put("north", 52);
        PLACES.put("south", 41);
        PLACES.put("leaving", 18);
        PLACES.put("care", 4);
        PLACES.put("duty", 58);
        PLACES.put("east", 52);
        PLACES.put("night", 7);
        PLACES.put("court-team", 42);
        PLACES.put("family", 32);
        PLACES.put("", 14);
    }

    private MadeUpUnits() {}

    static List<String> places() {
        var places = new ArrayList<String>();
        PLACES.forEach((unit, people) -> {
            for (int i = 0; i < people; i++) {
                places.add(unit);
            }
        });
        return places;
    }

    static SummaryInput input() {
        var plain = MadeUpEmployer.input(320, new Comparison(0, Map.of(), "There is no comparison in this sample."));
        var study = plain.study();
        return new SummaryInput(
                new StudyPublished(
                        study.study(),
                        study.revision(),
                        study.title(),
                        study.researchBody(),
                        study.thresholds(),
                        List.of(EMPLOYER),
                        study.nextSteps(),
                        study.retention(),
                        study.breakdowns(),
                        study.nextStepsIn(),
                        "Service and team"),
                plain.wave(),
                plain.instrument(),
                EMPLOYER,
                1,
                plain.today(),
                plain.answers(),
                places(),
                plain.invited(),
                plain.statuses(),
                plain.comparison(),
                null,
                List.of());
    }

    /** The report, made once. */
    public static EmployerSummary summary() {
        return Made.SUMMARY;
    }

    private static final class Made {
        static final EmployerSummary SUMMARY = ((SummaryVerdict.Built) new BuildSummary().from(input())).summary();
    }
}
