package org.candour.reporting.summary;

/** A reading aid for scores from 0 to 100, symmetric around 50; no norm and no pass mark. */
public enum Band {
    LOW("low", "0 to 39", "on balance, people do not find the standard met"),
    MIDDLE("middle", "40 to 59", "people are divided or undecided"),
    HIGH("high", "60 to 100", "on balance, people find the standard met");

    private final String word;
    private final String range;
    private final String meaning;

    Band(String word, String range, String meaning) {
        this.word = word;
        this.range = range;
        this.meaning = meaning;
    }

    public static Band of(int score) {
        return score < 40 ? LOW : score < 60 ? MIDDLE : HIGH;
    }

    public String word() {
        return word;
    }

    public String range() {
        return range;
    }

    public String meaning() {
        return meaning;
    }
}
