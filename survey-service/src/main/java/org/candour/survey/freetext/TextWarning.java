package org.candour.survey.freetext;

/**
 * A place in a text that may point to a person.
 *
 * @param kind what it looks like
 * @param from index of its first character
 * @param to index after its last character
 */
public record TextWarning(Kind kind, int from, int to) {
    /** What a place looks like. */
    public enum Kind {
        EMAIL("e-mail address"),
        WEB_ADDRESS("web address"),
        PHONE("phone number"),
        BIRTH_DATE("date"),
        NHS_NUMBER("number"),
        INSURANCE_NUMBER("number"),
        POSTCODE("place"),
        NAME("name");

        private final String standIn;

        Kind(String standIn) {
            this.standIn = standIn;
        }

        /** What a redacted text says in its place. */
        public String standIn() {
            return "[" + standIn + "]";
        }
    }
}
