package org.candour.identity.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.Scopes;
import org.candour.identity.problem.IdentityProblem;
import org.candour.platform.problem.CommonProblem;
import org.candour.platform.problem.Problem;
import org.candour.platform.problem.Violation;
import org.candour.platform.time.Ids;
import org.candour.platform.time.RandomSource;

/** Decides which teams of an organisation take part, and keeps the decision (PP-3). A draw cannot be drawn unseen. */
@ApplicationScoped
public class DecideSelection {
    private static final int SEED = 32;

    private final Teams teams;
    private final Decisions decisions;
    private final Scopes scopes;
    private final RecordStaffAction audit;
    private final Ids ids;
    private final RandomSource random;
    private final Clock clock;

    DecideSelection(
            Teams teams,
            Decisions decisions,
            Scopes scopes,
            RecordStaffAction audit,
            Ids ids,
            RandomSource random,
            Clock clock) {
        this.teams = teams;
        this.decisions = decisions;
        this.scopes = scopes;
        this.audit = audit;
        this.ids = ids;
        this.random = random;
        this.clock = clock;
    }

    @Transactional
    public Decision decide(Wish wish, String subject) {
        scopes.enter(wish.scope());
        int before =
                decisions.of(wish.scope().study(), wish.scope().organisation()).size();
        if (wish.after() >= 0 && wish.after() != before) {
            throw new Problem(
                    CommonProblem.CONFLICT,
                    "This was decided already, by you or by somebody else. Load the page of the teams again.");
        }
        List<String> frame = teams.of(wish.scope().study(), wish.scope().organisation()).stream()
                .map(Team::code)
                .toList();
        List<Violation> violations = violations(wish, frame);
        if (!violations.isEmpty()) {
            throw new Problem(IdentityProblem.NOT_ACCEPTED, "The decision was not stored.", violations);
        }
        String seed = wish.method() == Decision.Method.RANDOM ? HexFormat.of().formatHex(random.bytes(SEED)) : "";
        List<Decision.Place> places = switch (wish.method()) {
            case ALL -> places(frame);
            case SELECTED -> places(wish.teams());
            case RANDOM -> Draw.of(seed, frame, wish.number(), wish.arms());
        };
        Decision decision = new Decision(
                ids.next(),
                wish.scope().study(),
                wish.scope().organisation(),
                wish.method(),
                wish.reason().strip(),
                seed,
                frame,
                places,
                subject,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        decisions.add(decision);
        audit.record(
                subject,
                "teams-decided",
                decision.study(),
                decision.organisation() + ", " + decision.method() + ", " + places.size() + " of " + frame.size()
                        + " teams, decision " + decision.id());
        return decision;
    }

    private static List<Decision.Place> places(List<String> codes) {
        return codes.stream().map(code -> new Decision.Place(code, "")).toList();
    }

    private static List<Violation> violations(Wish wish, List<String> frame) {
        List<Violation> violations = new ArrayList<>();
        if (frame.isEmpty()) {
            violations.add(new Violation("method", "Put the teams into the frame first"));
        }
        if (wish.reason().isBlank() || wish.reason().length() > 500) {
            violations.add(new Violation("reason", "Say why, in up to 500 characters"));
        }
        if (wish.method() == Decision.Method.SELECTED
                && (wish.teams().isEmpty() || !new HashSet<>(frame).containsAll(wish.teams()))) {
            violations.add(new Violation("teams", "Choose at least one team of the frame"));
        }
        if (wish.method() == Decision.Method.RANDOM && (wish.number() < 1 || wish.number() > frame.size())) {
            violations.add(new Violation("number", "Enter how many teams to draw, at most as many as there are"));
        }
        boolean arms = wish.arms().stream().allMatch(arm -> arm.matches("[A-Za-z0-9][A-Za-z0-9 -]{0,29}"))
                && new HashSet<>(wish.arms()).size() == wish.arms().size()
                && (wish.arms().isEmpty() || wish.arms().size() > 1);
        if (!arms) {
            violations.add(new Violation("arms", "Name two or more different arms, or none"));
        }
        return violations;
    }

    /**
     * What somebody wants.
     *
     * @param teams codes of chosen teams, where they are chosen
     * @param number how many to draw, where they are drawn
     * @param arms of a trial; none where it is not one
     * @param after how many decisions they saw, so that pressing twice does not draw twice; negative where they do not say
     */
    public record Wish(
            Scope scope,
            Decision.Method method,
            List<String> teams,
            int number,
            List<String> arms,
            String reason,
            int after) {
        public Wish {
            teams = List.copyOf(teams);
            arms = List.copyOf(arms);
        }
    }
}
