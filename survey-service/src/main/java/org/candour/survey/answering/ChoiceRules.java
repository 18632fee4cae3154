package org.candour.survey.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Option;

/** One or several of a list of options. Several are kept in the order of their codes. */
final class ChoiceRules {
    /** Longest description of a choice in own words. */
    static final int LONGEST_WORDS = 100;

    private ChoiceRules() {}

    static Reading read(Sent sent) {
        String code = sent.item().code();
        List<Option> chosen = new ArrayList<>();
        for (String value : sent.chosen(code)) {
            Optional<Option> option = sent.option(value);
            if (option.isEmpty()) {
                return sent.broken(code, Rule.NOT_LISTED);
            }
            chosen.add(option.get());
        }
        if (chosen.size() > 1) {
            if (sent.item().type() != ItemType.MULTIPLE_CHOICE) {
                return sent.broken(code, Rule.ONE_ONLY);
            }
            Optional<Option> alone = chosen.stream()
                    .filter(option -> option.exclusive() || option.missing())
                    .findFirst();
            if (alone.isPresent()) {
                return sent.broken(code, Rule.EXCLUSIVE, alone.get().value());
            }
            int most = sent.item().limits().maximum();
            if (most > 0 && chosen.size() > most) {
                return sent.broken(code, Rule.TOO_MANY, most);
            }
        }
        return described(sent, chosen);
    }

    /** Adds what was written about a choice that may be described. */
    static Reading described(Sent sent, List<Option> chosen) {
        String field = FormFields.words(sent.item().code());
        String words = TextRules.oneLine(sent.text(field));
        if (words.length() > LONGEST_WORDS) {
            return sent.broken(field, Rule.TOO_LONG, LONGEST_WORDS, words.length());
        }
        if (!words.isEmpty() && chosen.stream().noneMatch(Option::ownWords)) {
            return sent.broken(field, Rule.WORDS_ALONE);
        }
        TreeSet<Integer> values =
                new TreeSet<>(chosen.stream().map(Option::value).toList());
        return Reading.of(new Given(List.copyOf(values), words, Optional.empty()));
    }
}
