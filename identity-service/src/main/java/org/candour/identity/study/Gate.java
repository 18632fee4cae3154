package org.candour.identity.study;

/**
 * Something that must be in order before a study opens.
 *
 * @param title what it is about
 * @param passed whether it is in order
 * @param note what is missing, or what was found
 * @param remedy what to do about it, empty when it is in order
 * @param place where it is put in order
 */
public record Gate(String title, boolean passed, String note, String remedy, Place place) {
    /** Where something is put in order. */
    public enum Place {
        /** The folder of the study. */
        PACK,
        /** The questionnaire workshop of survey-service. */
        WORKSHOP,
        /** The page of agreements. */
        AGREEMENTS,
        /** A part of the software that is not built. */
        NOWHERE
    }

    public static Gate open(String title, Place place) {
        return new Gate(title, true, "", "", place);
    }

    public static Gate closed(String title, String note, String remedy, Place place) {
        return new Gate(title, false, note, remedy, place);
    }

    /** What is missing and what to do, for whoever asked for more than the page shows. */
    public String reason() {
        return (note + " " + remedy).strip();
    }
}
