package org.candour.contracts.instrument;

/** Names of the texts of a questionnaire. */
public final class TextKeys {
    public static final String TITLE = "title";

    private TextKeys() {}

    public static String sectionTitle(String section) {
        return "section/" + section + "/title";
    }

    public static String sectionIntro(String section) {
        return "section/" + section + "/intro";
    }

    public static String stem(String page) {
        return "page/" + page + "/stem";
    }

    public static String text(String item) {
        return "item/" + item + "/text";
    }

    public static String hint(String item) {
        return "item/" + item + "/hint";
    }

    public static String unit(String item) {
        return "item/" + item + "/unit";
    }

    public static String option(String item, int value) {
        return "option/" + item + "/" + value;
    }

    public static String scaleTitle(String scale) {
        return "scale/" + scale + "/title";
    }

    public static String scaleDescription(String scale) {
        return "scale/" + scale + "/description";
    }
}
