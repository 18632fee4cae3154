package org.candour.survey.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.Option;

/** Options in an order of preference: each at most once, and no place left out before one that is taken. */
final class RankingRules {
    private RankingRules() {}

    /** How many places there are. */
    static int places(Item item) {
        int options = (int)
                item.options().stream().filter(option -> !option.missing()).count();
        int most = item.limits().maximum();
        return most > 0 ? Math.min(most, options) : options;
    }

    static Reading read(Sent sent) {
        String code = sent.item().code();
        List<Integer> values = new ArrayList<>();
        int gap = 0;
        for (int place = 1; place <= places(sent.item()); place++) {
            String field = FormFields.place(code, place);
            String value = sent.text(field);
            if (value.isEmpty()) {
                gap = gap == 0 ? place : gap;
                continue;
            }
            Optional<Option> option = sent.option(value).filter(chosen -> !chosen.missing());
            if (option.isEmpty()) {
                return sent.broken(field, Rule.NOT_LISTED);
            }
            if (values.contains(option.get().value())) {
                return sent.broken(field, Rule.RANKED_TWICE, place);
            }
            if (gap > 0) {
                return sent.broken(FormFields.place(code, gap), Rule.RANK_GAP, gap);
            }
            values.add(option.get().value());
        }
        Optional<Reading> missing = sent.missing();
        if (missing.isPresent()) {
            return values.isEmpty() ? missing.get() : sent.broken(FormFields.place(code, 1), Rule.BOTH);
        }
        return Reading.of(new Given(values, "", Optional.empty()));
    }
}
