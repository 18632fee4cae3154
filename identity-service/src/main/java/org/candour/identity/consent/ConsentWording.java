package org.candour.identity.consent;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people are asked to agree to.
 *
 * @param kind kind of consent
 * @param version grows by one with each change of the wording
 * @param mandatory true when nobody can take part without it
 * @param wording the exact words beside the box
 * @param translations the words in other languages, by language without country; none where there are none
 */
public record ConsentWording(
        ConsentKind kind,
        int version,
        boolean mandatory,
        String wording,
        @Nullable Map<String, String> translations) {
    public ConsentWording {
        translations = translations == null || translations.isEmpty() ? null : Map.copyOf(translations);
    }

    public boolean speaks(String spoken) {
        return translations != null && translations.containsKey(spoken);
    }

    /** The same with the words of a language, where it has them. */
    public ConsentWording in(String spoken) {
        Map<String, String> others = translations;
        return others == null
                ? this
                : new ConsentWording(kind, version, mandatory, others.getOrDefault(spoken, wording), null);
    }

    /** Whether somebody who agreed to the other agreed to this; a further translation changes nothing. */
    public boolean sameAs(ConsentWording other) {
        Map<String, String> mine = translations == null ? Map.of() : translations;
        Map<String, String> theirs = other.translations == null ? Map.of() : other.translations;
        return kind == other.kind
                && version == other.version
                && mandatory == other.mandatory
                && wording.equals(other.wording)
                && theirs.entrySet().stream().allMatch(one -> one.getValue().equals(mine.get(one.getKey())));
    }
}
