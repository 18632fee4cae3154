package org.candour.reporting.national;

import java.util.Arrays;
import java.util.List;

/**
 * Adds up one question over reports of which each prints how many people are behind single answers, or behind several
 * answers together.
 *
 * <p>Formula: people known to have given one of several answers (printed together, or withheld) are spread over these
 * in the proportion that the answers have among all, found by repetition from equal shares (expectation and
 * maximisation). Assumption: answers that are not told apart in one report are as frequent there, beside one another,
 * as elsewhere. Guarantee: only printed numbers enter, and the true count of an answer lies between {@link #least} and
 * {@link #most} whether the assumption holds or not.
 */
final class SpreadWithheld {
    private static final int REPETITIONS = 500;

    /**
     * People of one report.
     *
     * @param answers places of the answers of which each of them gave one
     * @param people how many they are
     */
    record Part(List<Integer> answers, int people) {
        Part {
            answers = List.copyOf(answers);
        }

        boolean single() {
            return answers.size() == 1;
        }
    }

    private final List<Part> parts;
    private final int answers;

    /** @param parts of all reports; each person is in one */
    SpreadWithheld(List<Part> parts, int answers) {
        this.parts = List.copyOf(parts);
        this.answers = answers;
    }

    int people() {
        return parts.stream().mapToInt(Part::people).sum();
    }

    /** People of whom no single answer is known. */
    int withheldPeople() {
        return parts.stream()
                .filter(part -> !part.single())
                .mapToInt(Part::people)
                .sum();
    }

    int least(int answer) {
        return parts.stream()
                .filter(part -> part.single() && part.answers().contains(answer))
                .mapToInt(Part::people)
                .sum();
    }

    int most(int answer) {
        return parts.stream()
                .filter(part -> part.answers().contains(answer))
                .mapToInt(Part::people)
                .sum();
    }

    double[] guess() {
        double[] shares = new double[answers];
        Arrays.fill(shares, 1.0 / answers);
        double[] guess = new double[answers];
        for (int again = 0; again < REPETITIONS; again++) {
            Arrays.fill(guess, 0);
            for (Part part : parts) {
                add(part, shares, guess);
            }
            for (int answer = 0; answer < answers; answer++) {
                shares[answer] = guess[answer] / people();
            }
        }
        return guess;
    }

    private static void add(Part part, double[] shares, double[] guess) {
        double all =
                part.answers().stream().mapToDouble(answer -> shares[answer]).sum();
        for (int answer : part.answers()) {
            double share = all > 0 ? shares[answer] / all : 1.0 / part.answers().size();
            guess[answer] += part.people() * share;
        }
    }
}
