package org.candour.reporting.disclosure;

/** What may name a table, a row, an answer: any text that fits a field of the edition's line format. */
final class Names {
    private Names() {}

    static String valid(String name) {
        if (name.isBlank() || name.length() > 200 || name.chars().anyMatch(c -> c < ' ' || c == '|' || c == 0x7f)) {
            throw new IllegalArgumentException("a name is 1 to 200 characters without control characters and |");
        }
        return name;
    }
}
