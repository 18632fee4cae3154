package org.candour.survey.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.contracts.instrument.Instrument;
import org.candour.survey.instrument.Difference.Kind;
import org.candour.survey.instrument.Difference.Piece;

/**
 * What differs between two versions, in the order in which people meet it. Of a part that is new or gone only the part
 * itself is named, not each thing in it.
 */
public final class InstrumentDiff {
    /** What an item, an option, a section or a scale is called; what stands below it belongs to it. */
    private static final Pattern PART = Pattern.compile("(item|section|scale)/[^/]+");

    private static final Pattern OPTION = Pattern.compile("option/([^/]+)/[^/]+");

    private final Map<String, String> factsBefore;
    private final Map<String, String> factsAfter;
    private final List<Difference> differences = new ArrayList<>();

    private InstrumentDiff(Instrument before, Instrument after) {
        factsBefore = Facts.of(before);
        factsAfter = Facts.of(after);
        union(factsAfter.keySet(), factsBefore.keySet()).forEach(this::fact);
        union(after.languages(), before.languages()).forEach(language -> texts(language, before, after));
    }

    public static List<Difference> of(Instrument before, Instrument after) {
        return List.copyOf(new InstrumentDiff(before, after).differences);
    }

    private void fact(String place) {
        if (!owned(place) && !named(place)) {
            compare(place, "", factsBefore.getOrDefault(place, ""), factsAfter.getOrDefault(place, ""));
        }
    }

    private void texts(String language, Instrument before, Instrument after) {
        Map<String, String> old = spoken(before, language);
        Map<String, String> fresh = spoken(after, language);
        if (old.isEmpty() || fresh.isEmpty()) {
            return;
        }
        for (String key : union(fresh.keySet(), old.keySet())) {
            if (!owned(key) && !oneSided(key)) {
                compare(key, language, old.getOrDefault(key, ""), fresh.getOrDefault(key, ""));
            }
        }
    }

    /** All texts in a language; none when the version does not speak it. */
    private static Map<String, String> spoken(Instrument instrument, String language) {
        if (!instrument.languages().contains(language)) {
            return Map.of();
        }
        return instrument.language().equals(language) ? Texts.of(instrument) : Texts.in(instrument, language);
    }

    private void compare(String place, String language, String before, String after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isEmpty()) {
            differences.add(new Difference(Kind.ADDED, place, language, List.of(), List.of(new Piece(after, true))));
        } else if (after.isEmpty()) {
            differences.add(new Difference(Kind.REMOVED, place, language, List.of(new Piece(before, true)), List.of()));
        } else {
            WordDiff words = new WordDiff(before, after);
            differences.add(new Difference(Kind.CHANGED, place, language, words.before(), words.after()));
        }
    }

    /** True for a part that both versions have: its words are compared in each language. */
    private boolean named(String place) {
        return (PART.matcher(place).matches() || OPTION.matcher(place).matches()) && !oneSided(place);
    }

    /** True when the place lies in a part that only one version has. */
    private boolean owned(String place) {
        return owner(place).filter(this::oneSided).isPresent();
    }

    /** True for what only one version has; its name was said with the facts. */
    private boolean oneSided(String part) {
        return factsBefore.containsKey(part) != factsAfter.containsKey(part);
    }

    private Optional<String> owner(String place) {
        Matcher option = OPTION.matcher(place);
        if (option.lookingAt()) {
            String item = "item/" + option.group(1);
            return Optional.of(oneSided(item) || option.end() == place.length() ? item : option.group());
        }
        Matcher part = PART.matcher(place);
        return part.lookingAt() && part.end() < place.length() ? Optional.of(part.group()) : Optional.empty();
    }

    private static Set<String> union(Iterable<String> first, Iterable<String> second) {
        Map<String, Boolean> all = new LinkedHashMap<>();
        first.forEach(one -> all.put(one, true));
        second.forEach(one -> all.put(one, true));
        return new LinkedHashSet<>(all.keySet());
    }
}
