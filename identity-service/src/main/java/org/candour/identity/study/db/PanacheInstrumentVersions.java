package org.candour.identity.study.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.candour.contracts.instrument.InstrumentState;
import org.candour.identity.study.InstrumentVersion;
import org.candour.identity.study.InstrumentVersions;

/** Copies of questionnaire versions as rows. */
@ApplicationScoped
public class PanacheInstrumentVersions implements InstrumentVersions {
    private static final String KEEP = """
            insert into instrument_version (study, code, version, revision, title, state, open_languages)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict (study, code, version)
            do update set revision = excluded.revision, title = excluded.title, state = excluded.state,
              open_languages = excluded.open_languages
            where instrument_version.revision < excluded.revision
            """;

    @Override
    public Optional<InstrumentVersion> find(String study, String code, int version) {
        return InstrumentVersionEntity.<InstrumentVersionEntity>find(
                        "study = ?1 and code = ?2 and version = ?3", study, code, version)
                .firstResultOptional()
                .map(row -> new InstrumentVersion(
                        row.study,
                        row.code,
                        row.version,
                        row.revision,
                        row.title,
                        InstrumentState.valueOf(row.state),
                        List.of(row.openLanguages.split(" "))));
    }

    @Override
    public void keep(InstrumentVersion version) {
        InstrumentVersionEntity.getEntityManager()
                .createNativeQuery(KEEP)
                .setParameter(1, version.study())
                .setParameter(2, version.code())
                .setParameter(3, version.version())
                .setParameter(4, version.revision())
                .setParameter(5, version.title())
                .setParameter(6, version.state().name())
                .setParameter(7, String.join(" ", version.openLanguages()))
                .executeUpdate();
    }
}
