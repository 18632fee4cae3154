package org.candour.survey.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.contracts.comparison.Claim;
import org.candour.contracts.comparison.ClaimableQuestion;
import org.candour.contracts.comparison.ClaimableQuestion.ClaimableAnswer;
import org.candour.contracts.comparison.ComparisonAnswer;
import org.candour.contracts.comparison.ComparisonRequest;
import org.candour.platform.audit.AuditTrail;

/** Says whether none, one or several of the people named fit what somebody claims (HC-7). Keeps that it was asked. */
@ApplicationScoped
public class CompareCandidates {
    private static final int MOST_CANDIDATES = 200;
    private static final String ASKED_BY = "identity-service";

    private final ListClaimableQuestions questions;
    private final SubmittedAnswers answers;
    private final AuditTrail audit;

    public CompareCandidates(ListClaimableQuestions questions, SubmittedAnswers answers, AuditTrail audit) {
        this.questions = questions;
        this.answers = answers;
        this.audit = audit;
    }

    /** Empty when the request names fewer than two people, or a question that may not be used for this. */
    @Transactional
    public Optional<ComparisonAnswer> compare(ComparisonRequest request) {
        Map<String, Set<Integer>> known = questions.of(request.study()).stream()
                .collect(Collectors.toMap(ClaimableQuestion::code, CompareCandidates::values));
        if (!sensible(request, known)) {
            return Optional.empty();
        }
        audit.add(
                ASKED_BY,
                "candidates-compared",
                request.study(),
                request.claims().size() + " questions",
                "");
        return Optional.of(new Fit(request.claims(), known)
                .among(request.candidates(), answers.of(request.study(), request.candidates())));
    }

    private static boolean sensible(ComparisonRequest request, Map<String, Set<Integer>> known) {
        List<String> candidates = request.candidates();
        return candidates.size() >= 2
                && candidates.size() <= MOST_CANDIDATES
                && new HashSet<>(candidates).size() == candidates.size()
                && !request.claims().isEmpty()
                && request.claims().stream().allMatch(claim -> fits(claim, known));
    }

    private static boolean fits(Claim claim, Map<String, Set<Integer>> known) {
        return known.getOrDefault(claim.item(), Set.of()).contains(claim.value());
    }

    private static Set<Integer> values(ClaimableQuestion question) {
        return question.answers().stream().map(ClaimableAnswer::value).collect(Collectors.toSet());
    }
}
