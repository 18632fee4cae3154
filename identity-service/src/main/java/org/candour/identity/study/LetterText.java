package org.candour.identity.study;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.candour.identity.study.ContactRules.Source;

/**
 * A letter of a study in one language, as plain text with places to fill in.
 *
 * @param kind what it is for
 * @param language tag without country
 * @param subject its subject; has no place for anything about a person
 * @param suppliers what stands for who supplied the address, by source; the name of an employer needs no words
 * @param body paragraphs with an empty line between them
 */
public record LetterText(Kind kind, String language, String subject, Map<Source, String> suppliers, String body) {
    private static final Pattern PLACE = Pattern.compile("\\{([^}\\s]*)\\}");

    public LetterText {
        suppliers = Map.copyOf(suppliers);
    }

    /** What letters are for. */
    public enum Kind {
        INVITATION("Invitation"),
        REMINDER("Reminder"),
        CLOSING("Closing notice"),
        CHANGE("Change of the notice");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** What must stand in every such letter: who supplied the address and the way out always do. */
        private Set<Place> needed() {
            Set<Place> places = EnumSet.of(Place.SUPPLIER, Place.OPT_OUT);
            switch (this) {
                case INVITATION -> places.addAll(EnumSet.of(Place.LINK, Place.NOTICE));
                case REMINDER -> places.add(Place.LINK);
                case CHANGE -> places.addAll(EnumSet.of(Place.CHANGED, Place.NOTICE));
                case CLOSING -> {}
            }
            return places;
        }
    }

    /** What can be filled in. */
    public enum Place {
        NAME("name"),
        STUDY("study"),
        SENDER("sender"),
        SUPPLIER("supplier"),
        LINK("link"),
        CLOSES("closes"),
        NOTICE("notice"),
        CHANGED("changed"),
        OPT_OUT("optOut");

        private final String written;

        Place(String written) {
            this.written = written;
        }

        /** As it stands between braces. */
        public String written() {
            return written;
        }
    }

    /** Places that this kind of letter must have and does not. */
    public Set<String> missing() {
        Set<String> found = found(body);
        return kind.needed().stream()
                .map(Place::written)
                .filter(place -> !found.contains(place))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What stands between braces and is not a place. */
    public Set<String> unknown() {
        Set<String> known =
                EnumSet.allOf(Place.class).stream().map(Place::written).collect(Collectors.toSet());
        Set<String> found = found(body);
        found.addAll(found(subject));
        found.removeAll(known);
        return found;
    }

    /** The body with every place filled in; what is filled in is not read for places again. */
    public String filled(Map<Place, String> values) {
        Map<String, String> byName = values.entrySet().stream()
                .collect(Collectors.toMap(value -> value.getKey().written(), Map.Entry::getValue));
        return PLACE.matcher(body)
                .replaceAll(place -> Matcher.quoteReplacement(byName.getOrDefault(place.group(1), "")));
    }

    private static Set<String> found(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
