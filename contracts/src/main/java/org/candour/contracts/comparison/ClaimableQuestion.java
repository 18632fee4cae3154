package org.candour.contracts.comparison;

import java.util.List;

/**
 * A question about the person by which people may be told apart.
 *
 * @param code code of the question
 * @param text the question
 * @param answers what can be chosen, without reasons for giving no answer
 */
public record ClaimableQuestion(String code, String text, List<ClaimableAnswer> answers) {
    public ClaimableQuestion {
        answers = List.copyOf(answers);
    }

    /**
     * One of the answers.
     *
     * @param value its code
     * @param label its words
     */
    public record ClaimableAnswer(int value, String label) {}
}
