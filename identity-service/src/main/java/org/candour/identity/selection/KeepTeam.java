package org.candour.identity.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.candour.identity.audit.RecordStaffAction;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.Scopes;
import org.candour.identity.problem.IdentityProblem;
import org.candour.platform.problem.Problem;
import org.candour.platform.problem.Violation;

/** Puts a team into the frame of an organisation (PP-3). */
@ApplicationScoped
public class KeepTeam {
    private final Teams teams;
    private final Scopes scopes;
    private final RecordStaffAction audit;

    KeepTeam(Teams teams, Scopes scopes, RecordStaffAction audit) {
        this.teams = teams;
        this.scopes = scopes;
        this.audit = audit;
    }

    @Transactional
    public void keep(Team team, String subject) {
        List<Violation> violations = new ArrayList<>();
        if (!team.code().matches("[a-z0-9][a-z0-9-]{0,29}")) {
            violations.add(new Violation("code", "Enter a code of small letters, digits and dashes, up to 30"));
        }
        if (team.label().isBlank() || team.label().length() > 100) {
            violations.add(new Violation("label", "Enter a name, up to 100 characters"));
        }
        if (team.people() < 1 || team.people() > 10_000) {
            violations.add(new Violation("people", "Enter how many people work in the team, from 1 to 10,000"));
        }
        if (!violations.isEmpty()) {
            throw new Problem(IdentityProblem.NOT_ACCEPTED, "The team was not stored.", violations);
        }
        scopes.enter(new Scope(team.study(), team.organisation()));
        teams.keep(team);
        audit.record(subject, "team-kept", team.study(), team.organisation() + ", team " + team.code());
    }
}
