package org.candour.reporting.validation;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.LookupRow;
import org.candour.contracts.instrument.Scale;
import org.candour.contracts.instrument.ScaleItem;
import org.candour.reporting.reliability.Scoring;

/** What answers are worth on a scale. A code such as "not applicable" is a missing answer. */
public final class ScaleValues {
    private static final double HUNDREDTHS = 100.0;

    private final Instrument instrument;
    private final Scale scale;

    public ScaleValues(Instrument instrument, Scale scale) {
        this.instrument = instrument;
        this.scale = scale;
    }

    public Scoring scoring() {
        return new Scoring(
                Scoring.Rule.valueOf(scale.score().name()),
                scale.minimumAnswered(),
                scale.lookup().stream()
                        .collect(Collectors.toMap(LookupRow::sum, row -> row.hundredths() / HUNDREDTHS)));
    }

    /** The value of an answer as it was given; empty when there is none. */
    public OptionalInt given(ScaleItem member, Map<String, List<Integer>> answers) {
        List<Integer> chosen = answers.get(member.item());
        return chosen == null
                        || !value(
                                chosen.getFirst(),
                                instrument.item(member.item()).orElseThrow())
                ? OptionalInt.empty()
                : OptionalInt.of(chosen.getFirst());
    }

    /** The value turned by the key of the item. */
    public OptionalInt keyed(ScaleItem member, Map<String, List<Integer>> answers) {
        OptionalInt given = given(member, answers);
        return given.isPresent() && member.reversed()
                ? OptionalInt.of(scale.minimum() + scale.maximum() - given.getAsInt())
                : given;
    }

    private boolean value(int code, Item item) {
        boolean inRange = code >= scale.minimum() && code <= scale.maximum();
        boolean entered = item.type() == ItemType.NUMBER || item.type() == ItemType.CALCULATED;
        return inRange && item.option(code).map(option -> !option.missing()).orElse(entered);
    }
}
