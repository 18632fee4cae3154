package org.candour.identity.study;

/**
 * Something that must be in order before a study opens.
 *
 * @param title what it is about
 * @param passed whether it is in order
 * @param note what is missing, or what was found
 * @param place where it is put in order
 */
public record Gate(String title, boolean passed, String note, Place place) {
    /** Where something is put in order. */
    public enum Place {
        /** The folder of the study. */
        PACK,
        /** The questionnaire workshop of survey-service. */
        WORKSHOP
    }

    public boolean inWorkshop() {
        return place == Place.WORKSHOP;
    }
}
