package org.candour.contracts.instrument;

/** What kind of answer this is: decides who may see it, which store holds it, which files may carry it (SP-5). */
public enum QuestionClass {
    /** An opinion about work. */
    VIEW,
    /** Special-category data such as health. */
    SPECIAL,
    /** A characteristic of the person. */
    DEMOGRAPHIC,
    /** Text in the person's own words; always personal data. */
    FREE_TEXT
}
