package org.candour.reporting.national;

import java.util.List;

/** How a national summary is made, in plain words. */
public final class NationalMethod {
    private NationalMethod() {}

    public static List<String> of(NationalSummary summary) {
        return List.of(
                "This summary adds up the " + summary.employers()
                        + " released reports of this wave. It uses what these reports print and nothing else, so it"
                        + " tells nobody more about an employer than that employer's own report. Employers without a"
                        + " released report are not in it.",
                "Reports withhold some figures to protect the people who answered. The people behind them are shared"
                        + " out in the proportions that all other answers show. A share is therefore a good guess; the"
                        + " range beside it holds whatever stands behind the withheld figures. Shares come from"
                        + " counts rounded to 5.",
                "Where reports withhold the answers of more than half of all people, a question is listed without"
                        + " figures. A score is the mean of the printed scores, each counted by its people, where at"
                        + " least five reports print one.",
                "There are at least five employers behind it, and none of them has more than half of the people. No"
                        + " employer is named.");
    }
}
