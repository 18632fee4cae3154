package org.candour.reporting.scalereport;

/** What COSMIN says of a property. */
enum Verdict {
    SUFFICIENT("+", "sufficient"),
    INSUFFICIENT("-", "insufficient"),
    INDETERMINATE("?", "indeterminate");

    private final String sign;
    private final String word;

    Verdict(String sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    String sign() {
        return sign;
    }

    String word() {
        return word;
    }
}
