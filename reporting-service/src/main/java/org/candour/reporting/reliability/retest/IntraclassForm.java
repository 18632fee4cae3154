package org.candour.reporting.reliability.retest;

/** The six intraclass correlations, by the names of Shrout and Fleiss (1979) and of McGraw and Wong (1996). */
public enum IntraclassForm {
    SINGLE_RANDOM("ICC(1,1)", "ICC(1)", "one score, each person judged on occasions of their own"),
    SINGLE_AGREEMENT("ICC(2,1)", "ICC(A,1)", "one score, shifts between occasions count as error"),
    SINGLE_CONSISTENCY("ICC(3,1)", "ICC(C,1)", "one score, shifts between occasions do not count"),
    AVERAGE_RANDOM("ICC(1,k)", "ICC(k)", "mean of all occasions, each person judged on occasions of their own"),
    AVERAGE_AGREEMENT("ICC(2,k)", "ICC(A,k)", "mean of all occasions, shifts between them count as error"),
    AVERAGE_CONSISTENCY("ICC(3,k)", "ICC(C,k)", "mean of all occasions, shifts between them do not count");

    private final String shroutFleiss;
    private final String mcGrawWong;
    private final String meaning;

    IntraclassForm(String shroutFleiss, String mcGrawWong, String meaning) {
        this.shroutFleiss = shroutFleiss;
        this.mcGrawWong = mcGrawWong;
        this.meaning = meaning;
    }

    public String shroutFleiss() {
        return shroutFleiss;
    }

    public String mcGrawWong() {
        return mcGrawWong;
    }

    public String meaning() {
        return meaning;
    }

    boolean average() {
        return ordinal() >= 3;
    }
}
