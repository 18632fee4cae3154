package org.candour.identity.lookup.http;

import java.util.List;
import org.candour.contracts.comparison.Claim;
import org.candour.contracts.comparison.ClaimableQuestion;

/** A question by which people may be told apart, as the page shows it. */
record QuestionView(String code, String text, List<Choice> choices) {
    static QuestionView of(ClaimableQuestion question, List<Claim> claims) {
        return new QuestionView(
                question.code(),
                question.text(),
                question.answers().stream()
                        .map(answer -> new Choice(
                                answer.value(),
                                answer.label(),
                                claims.contains(new Claim(question.code(), answer.value()))))
                        .toList());
    }

    /** An answer, and whether it was claimed before. */
    record Choice(int value, String label, boolean claimed) {}
}
