package org.candour.identity.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.candour.identity.invitation.Addresses.Candidate;
import org.candour.identity.selection.Decision;
import org.candour.identity.selection.Decisions;
import org.candour.identity.selection.Team;
import org.candour.identity.selection.Teams;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyEmployer;

/** Which people an organisation chose or drew (PP-3). Where it has teams, only decided ones are invited. */
@ApplicationScoped
public class SelectedTeams {
    private final Studies studies;
    private final Teams teams;
    private final Decisions decisions;

    SelectedTeams(Studies studies, Teams teams, Decisions decisions) {
        this.studies = studies;
        this.teams = teams;
        this.decisions = decisions;
    }

    /** Needs a scope in the transaction. */
    Choice of(String study) {
        Map<String, Set<String>> taken = new HashMap<>();
        List<StudyEmployer> employers =
                studies.find(study).map(found -> found.employers()).orElse(List.of());
        for (StudyEmployer employer : employers) {
            List<Team> frame = teams.of(study, employer.code());
            if (!frame.isEmpty()) {
                taken.put(employer.code(), names(frame, decisions.of(study, employer.code())));
            }
        }
        return new Choice(taken);
    }

    private static Set<String> names(List<Team> frame, List<Decision> newestFirst) {
        Set<String> names = new HashSet<>();
        newestFirst.stream()
                .findFirst()
                .ifPresent(decision -> decision.places()
                        .forEach(place -> frame.stream()
                                .filter(team -> team.code().equals(place.team()))
                                .forEach(team -> {
                                    names.add(team.code());
                                    names.add(team.label().strip().toLowerCase(Locale.ROOT));
                                })));
        return names;
    }

    /**
     * Teams by organisation, by code and by name in small letters. An organisation without a frame takes everybody.
     */
    record Choice(Map<String, Set<String>> taken) {
        boolean takes(Candidate candidate) {
            Set<String> names = taken.get(candidate.organisation());
            return names == null || names.contains(candidate.team());
        }
    }
}
