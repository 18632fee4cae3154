package org.candour.survey.fieldwork.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.contracts.study.WaveState;
import org.candour.survey.fieldwork.Waves;

/** Waves. */
@ApplicationScoped
public class PanacheWaves implements Waves {
    private static final String LOCK = "select state from wave where study = ?1 and code = ?2 for update";
    private static final String UPSERT = """
            insert into wave (study, code, revision, title, state, instrument, instrument_version, opens, closes)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            on conflict (study, code) do update set revision = excluded.revision, title = excluded.title,
              state = excluded.state, instrument = excluded.instrument,
              instrument_version = excluded.instrument_version, opens = excluded.opens, closes = excluded.closes
            where wave.revision < excluded.revision
            """;

    @Override
    public Optional<WaveState> lock(String study, String wave) {
        List<?> states = Statement.prepare(LOCK, study, wave).getResultList();
        return states.stream().findFirst().map(state -> WaveState.valueOf((String) state));
    }

    @Override
    public boolean keep(WaveAnnounced announced) {
        return Statement.run(
                        UPSERT,
                        announced.study(),
                        announced.wave(),
                        announced.revision(),
                        announced.title(),
                        announced.state().name(),
                        announced.instrument(),
                        announced.instrumentVersion(),
                        announced.opens(),
                        announced.closes())
                == 1;
    }

    @Override
    public List<WaveAnnounced> of(String study) {
        return WaveEntity.<WaveEntity>list("study = ?1 order by opens desc, code", study).stream()
                .map(row -> new WaveAnnounced(
                        row.study,
                        row.code,
                        row.revision,
                        row.title,
                        row.state,
                        row.instrument,
                        row.instrumentVersion,
                        row.opens,
                        row.closes))
                .toList();
    }
}
