package org.candour.survey.instrument.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.candour.survey.instrument.TrialLinks;
import org.candour.survey.instrument.VersionKey;

/** Test links as rows. */
@ApplicationScoped
public class PanacheTrialLinks implements TrialLinks {
    private static final String OF = "study = ?1 and code = ?2 and version = ?3";

    @Override
    public void add(VersionKey key, String token) {
        TrialLinkEntity row = new TrialLinkEntity();
        row.token = token;
        row.study = key.study();
        row.code = key.code();
        row.version = key.version();
        row.persist();
    }

    @Override
    public void end(VersionKey key) {
        TrialLinkEntity.delete(OF, key.study(), key.code(), key.version());
    }

    @Override
    public Optional<String> token(VersionKey key) {
        return TrialLinkEntity.<TrialLinkEntity>find(OF, key.study(), key.code(), key.version())
                .firstResultOptional()
                .map(row -> row.token);
    }

    @Override
    public Optional<VersionKey> version(String token) {
        return TrialLinkEntity.<TrialLinkEntity>findByIdOptional(token)
                .map(row -> new VersionKey(row.study, row.code, row.version));
    }
}
