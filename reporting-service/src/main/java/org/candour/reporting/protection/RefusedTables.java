package org.candour.reporting.protection;

/** Tables that break a rule: where, and which rule, never a count. */
public final class RefusedTables extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String place;
    private final String rule;

    public RefusedTables(String place, String rule) {
        super(place + ": " + rule);
        this.place = place;
        this.rule = rule;
    }

    public String place() {
        return place;
    }

    public String rule() {
        return rule;
    }
}
