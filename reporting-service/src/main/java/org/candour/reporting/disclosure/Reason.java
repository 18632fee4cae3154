package org.candour.reporting.disclosure;

/**
 * Why a cell is withheld. For the person who checks an edition, never for a reader: one symbol stands for all of them,
 * since a reader who could tell them apart would know that a small count is 1 to 4.
 */
public enum Reason {
    SMALL_GROUP("its group is too small"),
    REMAINDER("its group goes with a small one"),
    SMALL_COUNT("a small count"),
    HOMOGENEOUS("everybody, or all but one, gave one answer"),
    COMPLEMENT("it protects another cell"),
    COLLAPSED("it is printed together with another answer"),
    UNPRINTED("its table is not printed, only scores of groups");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Withheld for its own sake and not for another cell's. */
    public boolean isPrimary() {
        return this != COMPLEMENT && this != COLLAPSED && this != UNPRINTED;
    }
}
