package org.candour.survey.answering;

/** Names of the fields in which an item is entered. The plain one is the code of the item. */
public final class FormFields {
    /** Sent by the choice "Skip this question". */
    public static final String SKIP = "skip";

    private FormFields() {}

    /** Why there is no number or date. */
    public static String missing(String item) {
        return item + ".missing";
    }

    /** The second step of a two-step choice. */
    public static String detail(String item) {
        return item + ".detail";
    }

    /** A description in own words. */
    public static String words(String item) {
        return item + ".words";
    }

    /** Permission to quote a text. */
    public static String quote(String item) {
        return item + ".quote";
    }

    public static String day(String item) {
        return item + ".day";
    }

    public static String month(String item) {
        return item + ".month";
    }

    public static String year(String item) {
        return item + ".year";
    }

    /** A place in a ranking, from 1. */
    public static String place(String item, int place) {
        return item + "." + place;
    }
}
