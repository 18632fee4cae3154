package org.candour.survey.answering.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.candour.survey.answering.Draft;
import org.candour.survey.answering.Drafts;

/** Drafts as sealed rows. A draft is never loaded as an entity: it must be read as it is, not as it was. */
@ApplicationScoped
public class PanacheDrafts implements Drafts {
    private static final String OPEN =
            "insert into draft (participation, revision, sealed) values (?, 0, ?) on conflict do nothing";

    private static final String REPLACE =
            "update draft set revision = ?, sealed = ? where participation = ? and revision = ?";

    private final DraftDocuments documents;

    public PanacheDrafts(DraftDocuments documents) {
        this.documents = documents;
    }

    @Override
    public void open(UUID participation) {
        Statement.run(OPEN, participation, documents.seal(participation, Draft.EMPTY));
    }

    @Override
    public boolean replace(UUID participation, int revision, Draft next) {
        return Statement.run(REPLACE, next.revision(), documents.seal(participation, next), participation, revision)
                == 1;
    }
}
