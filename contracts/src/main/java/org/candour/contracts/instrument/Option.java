package org.candour.contracts.instrument;

/**
 * An answer that can be chosen.
 *
 * @param value the stored code, unique in the item
 * @param label what people read
 * @param kind an answer, or the reason why there is none
 * @param exclusive true when it goes with no other option
 * @param group of a two-step choice, the code of the group it belongs to; 0 for a group and in all other types
 * @param ownWords true when people may describe it in their own words; what they write is free text
 */
public record Option(int value, String label, OptionKind kind, boolean exclusive, int group, boolean ownWords) {
    /** A plain option. */
    public Option(int value, String label, boolean missing) {
        this(value, label, missing ? OptionKind.PREFER_NOT_TO_SAY : OptionKind.ANSWER, missing, 0, false);
    }

    /** True for codes such as "prefer not to say" that are no value on the scale. */
    public boolean missing() {
        return kind != OptionKind.ANSWER;
    }
}
