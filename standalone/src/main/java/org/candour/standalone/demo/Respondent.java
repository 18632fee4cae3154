package org.candour.standalone.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A made-up person. Answers on a scale share a common cause, so that the scales really correlate: an answer is
 * 0.8 x standing on the scale + 0.6 x chance, cut into the answer categories; standings on the scales correlate at
 * about .4 through a general factor. Some answers are missing and a few people write something.
 */
final class Respondent {
    private static final double GENERAL = 0.63;
    private static final double LOADING = 0.8;
    private static final double[] CUTS = {-1.6, -0.7, 0.1, 1.2};
    private static final double SKIPS = 0.025;
    private static final double NOT_APPLICABLE = 0.01;
    private static final double WRITES = 0.12;
    private static final List<String> AGREEMENT = List.of("1", "2", "3", "4", "5");
    private static final List<String> COMMENTS = List.of(
            "Supervision happens every month and that makes all the difference.",
            "Please fill the empty posts before giving out more cases.",
            "Colleagues look after each other.",
            "Fewer systems to type the same thing into.",
            "More time for direct work with families, less for forms.",
            "Learning days that are not cancelled when we are short.");

    private final SplittableRandom random;
    private final Questionnaire questionnaire;
    private final double general;
    private final double employerEffect;
    private final Map<String, Double> standings = new HashMap<>();

    Respondent(Questionnaire questionnaire, double employerEffect, SplittableRandom random) {
        this.questionnaire = questionnaire;
        this.employerEffect = employerEffect;
        this.random = random;
        this.general = gaussian();
        questionnaire
                .scales()
                .forEach(scale ->
                        standings.put(scale, GENERAL * general + Math.sqrt(1 - GENERAL * GENERAL) * gaussian()));
    }

    /** The value this person chooses, or null for no answer. */
    @Nullable
    String choose(String item, List<String> offered) {
        if (random.nextDouble() < SKIPS) {
            return null;
        }
        String scale = questionnaire.scaleOf().get(item);
        if (scale != null && offered.containsAll(AGREEMENT)) {
            return rating(item, scale, offered);
        }
        return offered.contains("0") && offered.contains("10") ? zeroToTen(item) : category(offered);
    }

    /** One or two of what can be chosen together. */
    List<String> several(List<String> offered) {
        return shuffled(offered).subList(0, Math.min(offered.size(), 1 + random.nextInt(2)));
    }

    List<String> shuffled(List<String> offered) {
        List<String> order = new ArrayList<>();
        offered.forEach(value -> order.add(random.nextInt(order.size() + 1), value));
        return order;
    }

    /** A whole number within bounds, or null for no answer. */
    @Nullable
    String number(Questionnaire.Bounds bounds) {
        return random.nextDouble() < SKIPS ? null : within(bounds);
    }

    String within(Questionnaire.Bounds bounds) {
        return String.valueOf(bounds.lowest() + random.nextInt(bounds.highest() - bounds.lowest() + 1));
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    @Nullable
    String write() {
        return random.nextDouble() < WRITES ? COMMENTS.get(random.nextInt(COMMENTS.size())) : null;
    }

    boolean agreesToQuotes() {
        return random.nextDouble() < 0.6;
    }

    /** First letter of a first name and first two of a last name, or nothing: the locator may be skipped. */
    @Nullable
    String letters() {
        if (random.nextDouble() < 0.1) {
            return null;
        }
        return "" + letter() + letter() + letter();
    }

    private char letter() {
        return (char) ('A' + random.nextInt(26));
    }

    private String rating(String item, String scale, List<String> offered) {
        if (random.nextDouble() < NOT_APPLICABLE && offered.contains("9")) {
            return "9";
        }
        double direction = questionnaire.lowIsGood().contains(scale) ? -1 : 1;
        double easiness = ((item.hashCode() >>> 4) % 7 - 3) * 0.12;
        double latent = LOADING * (direction * employerEffect + standing(scale, direction))
                + Math.sqrt(1 - LOADING * LOADING) * gaussian()
                + easiness;
        int answer = 1;
        for (double cut : CUTS) {
            answer += latent > cut ? 1 : 0;
        }
        return String.valueOf(questionnaire.reversed().contains(item) ? 6 - answer : answer);
    }

    private double standing(String scale, double direction) {
        Double standing = standings.get(scale);
        return standing == null ? 0 : direction * standing;
    }

    private String zeroToTen(String item) {
        double direction = item.endsWith("4") ? -1 : 1;
        double latent = 6.2 + direction * (1.1 * general + 0.5 * employerEffect) + 1.6 * gaussian();
        return String.valueOf(Math.clamp(Math.round(latent), 0, 10));
    }

    /** Earlier categories are more common, so that the last ones are small cells, as in life. */
    private String category(List<String> offered) {
        int last = offered.size() - 1;
        for (int index = 0; index < last; index++) {
            if (random.nextDouble() < 0.42) {
                return offered.get(index);
            }
        }
        return offered.get(last);
    }

    private double gaussian() {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }
}
