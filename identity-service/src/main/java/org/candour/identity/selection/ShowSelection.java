package org.candour.identity.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.candour.identity.contact.Scope;
import org.candour.identity.contact.Scopes;

/** The frame of an organisation and what was decided about it. */
@ApplicationScoped
public class ShowSelection {
    private final Teams teams;
    private final Decisions decisions;
    private final Scopes scopes;

    ShowSelection(Teams teams, Decisions decisions, Scopes scopes) {
        this.teams = teams;
        this.decisions = decisions;
        this.scopes = scopes;
    }

    @Transactional
    public State of(Scope scope) {
        scopes.enter(scope);
        return new State(
                teams.of(scope.study(), scope.organisation()), decisions.of(scope.study(), scope.organisation()));
    }

    /** Teams by code, decisions newest first. */
    public record State(List<Team> teams, List<Decision> decisions) {
        public State {
            teams = List.copyOf(teams);
            decisions = List.copyOf(decisions);
        }
    }
}
