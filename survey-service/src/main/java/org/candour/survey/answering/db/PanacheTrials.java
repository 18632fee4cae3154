package org.candour.survey.answering.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.candour.survey.instrument.Trials;
import org.candour.survey.instrument.VersionKey;

/** Counts and ends trials, and nothing but trials. */
@ApplicationScoped
public class PanacheTrials implements Trials {
    private static final String COUNT = """
            select count(*), count(*) filter (where state = 'SUBMITTED') from participation
            where trial and study = ?1 and instrument = ?2 and instrument_version = ?3
            """;
    private static final String END = """
            delete from draft using participation p
            where participation = p.id and p.trial and p.study = ? and p.instrument = ? and p.instrument_version = ?
            """;

    private final EntityManager entities;

    PanacheTrials(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Count of(VersionKey key) {
        Object[] row = (Object[]) entities.createNativeQuery(COUNT, Object[].class)
                .setParameter(1, key.study())
                .setParameter(2, key.code())
                .setParameter(3, key.version())
                .getSingleResult();
        return new Count(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }

    @Override
    public void end(VersionKey key) {
        Statement.run(END, key.study(), key.code(), key.version());
    }
}
