package org.candour.identity.selection.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.candour.identity.selection.Team;
import org.candour.identity.selection.Teams;
import org.candour.platform.time.Ids;

/** The frame as rows. */
@ApplicationScoped
public class PanacheTeams implements Teams {
    private final Ids ids;

    public PanacheTeams(Ids ids) {
        this.ids = ids;
    }

    @Override
    public List<Team> of(String study, String organisation) {
        return TeamEntity.<TeamEntity>list("study = ?1 and organisation = ?2 order by code", study, organisation)
                .stream()
                .map(row -> new Team(row.study, row.organisation, row.code, row.label, row.people))
                .toList();
    }

    @Override
    public void keep(Team team) {
        TeamEntity row = TeamEntity.<TeamEntity>find(
                        "study = ?1 and organisation = ?2 and code = ?3",
                        team.study(),
                        team.organisation(),
                        team.code())
                .firstResultOptional()
                .orElseGet(TeamEntity::new);
        if (row.id == null) {
            row.id = ids.next();
        }
        row.study = team.study();
        row.organisation = team.organisation();
        row.code = team.code();
        row.label = team.label();
        row.people = team.people();
        row.persist();
    }
}
