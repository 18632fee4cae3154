package org.candour.survey.subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.contracts.comparison.Claim;
import org.candour.contracts.comparison.ComparisonAnswer;
import org.candour.contracts.response.Answer;
import org.candour.survey.subject.SubmittedAnswers.Submitted;

/**
 * Who fits what was claimed. Only an answer that differs excludes somebody; a question that was left out does not. So
 * nobody is taken for somebody else because they skipped a question.
 */
final class Fit {
    private final List<Claim> claims;
    private final Map<String, Set<Integer>> known;

    /** @param known the answers that count, by question; all others are reasons for giving none */
    Fit(List<Claim> claims, Map<String, Set<Integer>> known) {
        this.claims = claims;
        this.known = known;
    }

    ComparisonAnswer among(List<String> candidates, List<Submitted> submitted) {
        List<Integer> possible = new ArrayList<>();
        boolean agreed = false;
        for (int place = 0; place < candidates.size(); place++) {
            Map<String, Set<Integer>> given = given(candidates.get(place), submitted);
            if (claims.stream().noneMatch(claim -> differs(claim, given))) {
                possible.add(place);
                agreed = claims.stream().anyMatch(claim -> agrees(claim, given));
            }
        }
        if (possible.isEmpty()) {
            return ComparisonAnswer.NONE;
        }
        return possible.size() == 1 && agreed ? ComparisonAnswer.one(possible.getFirst()) : ComparisonAnswer.SEVERAL;
    }

    private Map<String, Set<Integer>> given(String candidate, List<Submitted> submitted) {
        Map<String, Set<Integer>> given = new HashMap<>();
        for (Submitted one : submitted) {
            if (one.pseudonym().equals(candidate)) {
                one.answers().forEach(answer -> add(answer, given));
            }
        }
        return given;
    }

    private void add(Answer answer, Map<String, Set<Integer>> given) {
        Set<Integer> counting = known.getOrDefault(answer.item(), Set.of());
        answer.values().stream()
                .filter(counting::contains)
                .forEach(value -> given.computeIfAbsent(answer.item(), item -> new HashSet<>())
                        .add(value));
    }

    private static boolean differs(Claim claim, Map<String, Set<Integer>> given) {
        return given.containsKey(claim.item()) && !given.get(claim.item()).contains(claim.value());
    }

    private static boolean agrees(Claim claim, Map<String, Set<Integer>> given) {
        return given.getOrDefault(claim.item(), Set.of()).contains(claim.value());
    }
}
