package org.candour.survey.answering.http;

import java.util.List;

/**
 * A question or statement, ready to print. What does not belong to its type is empty.
 *
 * @param code code of the item
 * @param type how it is answered
 * @param text the wording
 * @param hint explanations in the order in which they are read
 * @param error what has to be put right; empty when nothing
 * @param choice what can be chosen
 * @param inputs boxes for a number or the parts of a date
 * @param unit what a number counts
 * @param written box for free text
 * @param places selects of a ranking
 * @param other what was answered on another device; empty when nothing
 */
public record ItemView(
        String code,
        Type type,
        String text,
        String hint,
        String error,
        ChoiceView choice,
        List<InputView> inputs,
        String unit,
        WrittenView written,
        List<PlaceView> places,
        String other) {
    /** How an item is printed. */
    public enum Type {
        RADIOS,
        STEPS,
        CHECKBOXES,
        INPUTS,
        SHORT_TEXT,
        LONG_TEXT,
        RANKING,
        INFORMATION
    }

    /**
     * What can be chosen; of a number or date, the reasons why there is none.
     *
     * @param name of the fields
     * @param options in their order
     * @param group of the second step, the code that was chosen in the first; else empty
     * @param words what was entered in own words
     * @param wordsApart whether the box for own words stands below all options, because several share it
     */
    public record ChoiceView(String name, List<OptionView> options, String group, String words, boolean wordsApart) {
        static final ChoiceView NONE = new ChoiceView("", List.of(), "", "", false);

        public String id() {
            return name.replace('.', '-');
        }

        public boolean chosen() {
            return options.stream().anyMatch(OptionView::chosen);
        }
    }

    /**
     * An answer that can be chosen.
     *
     * @param number of a step from 0 to 10; else empty
     * @param label what people read, of a step without its number
     * @param exclusive whether it goes with no other
     * @param words whether the box for own words stands right below it
     * @param missing whether it says why there is no answer
     */
    public record OptionView(
            String id,
            String value,
            String number,
            String label,
            boolean chosen,
            boolean exclusive,
            boolean words,
            boolean missing) {}

    /** A box. */
    public record InputView(String id, String name, String label, String value, int width, boolean wrong) {}

    /** A box for free text. */
    public record WrittenView(String text, int longest, List<OptionView> quotes) {
        static final WrittenView NONE = new WrittenView("", 0, List.of());
    }

    /** A place in a ranking. */
    public record PlaceView(String id, String name, int number, List<OptionView> options, boolean last) {
        public boolean first() {
            return number == 1;
        }
    }

    public String id() {
        return switch (type) {
            case RANKING -> places.getFirst().id();
            case INPUTS -> inputs.getFirst().id();
            case RADIOS, STEPS, CHECKBOXES -> choice.options().getFirst().id();
            default -> code;
        };
    }

    /** Ids of what describes the whole question. */
    public String describedBy() {
        return ((hint.isEmpty() ? "" : code + "-hint ") + (error.isEmpty() ? "" : code + "-error")).strip();
    }

    public List<String> paragraphs() {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    public boolean printed(String name) {
        return type.name().equals(name);
    }
}
