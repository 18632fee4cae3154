package org.candour.survey.instrument;

/** How far a version has come. */
public enum VersionState {
    /** Its content may still be replaced. */
    DRAFT("Draft"),
    /** Its content stands, and it can be tried by a test link. */
    TEST("In test"),
    /** It never changes again, and waves may use it. */
    PUBLISHED("Published"),
    /** No wave that opens may use it. */
    RETIRED("Retired");

    private final String title;

    VersionState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** True when somebody may have answered it. */
    public boolean lasting() {
        return this == PUBLISHED || this == RETIRED;
    }
}
