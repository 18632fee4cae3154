package org.candour.identity.selection.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.candour.identity.selection.Decision;
import org.candour.identity.selection.Decisions;

/** Decisions as rows, numbered within their organisation. */
@ApplicationScoped
public class PanacheDecisions implements Decisions {
    @Override
    public List<Decision> of(String study, String organisation) {
        return DecisionEntity.<DecisionEntity>list(
                        "study = ?1 and organisation = ?2 order by number desc", study, organisation)
                .stream()
                .map(PanacheDecisions::decision)
                .toList();
    }

    @Override
    public void add(Decision decision) {
        DecisionEntity row = new DecisionEntity();
        row.id = decision.id();
        row.study = decision.study();
        row.organisation = decision.organisation();
        // Two decisions at once get the same number, and the database refuses the second.
        row.number = (int) DecisionEntity.count(
                        "study = ?1 and organisation = ?2", decision.study(), decision.organisation())
                + 1;
        row.method = decision.method().name();
        row.reason = decision.reason();
        row.seed = decision.seed();
        row.frame = String.join(",", decision.frame());
        row.places = decision.places().stream()
                .map(place -> place.team() + "=" + place.arm())
                .collect(Collectors.joining(","));
        row.decidedBy = decision.decidedBy();
        row.decidedOn = decision.decidedOn();
        row.persist();
    }

    private static Decision decision(DecisionEntity row) {
        return new Decision(
                row.id,
                row.study,
                row.organisation,
                Decision.Method.valueOf(row.method),
                row.reason,
                row.seed,
                Arrays.asList(row.frame.split(",")),
                Arrays.stream(row.places.split(","))
                        .map(place -> place.split("=", 2))
                        .map(parts -> new Decision.Place(parts[0], parts[1]))
                        .toList(),
                row.decidedBy,
                row.decidedOn);
    }
}
