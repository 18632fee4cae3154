package org.candour.reporting.scalereport;

/**
 * A column of a table.
 *
 * @param name as R names it where R has it; stable, for programs
 * @param label for people
 * @param format how its figures are printed
 */
public record Column(String name, String label, Format format) {
    /** How figures are rounded for people; files hold them in full. */
    public enum Format {
        WORDS,
        COUNT,
        /** One decimal, such as percentages. */
        ONE,
        TWO,
        THREE,
        /** A probability: three decimals, or "< .001". */
        P
    }

    static Column words(String name, String label) {
        return new Column(name, label, Format.WORDS);
    }

    static Column count(String name, String label) {
        return new Column(name, label, Format.COUNT);
    }

    static Column one(String name, String label) {
        return new Column(name, label, Format.ONE);
    }

    static Column two(String name, String label) {
        return new Column(name, label, Format.TWO);
    }

    static Column three(String name, String label) {
        return new Column(name, label, Format.THREE);
    }

    static Column p(String name, String label) {
        return new Column(name, label, Format.P);
    }
}
