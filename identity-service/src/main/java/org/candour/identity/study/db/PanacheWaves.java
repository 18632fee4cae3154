package org.candour.identity.study.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.candour.identity.study.Invited;
import org.candour.identity.study.Wave;
import org.candour.identity.study.Waves;
import org.candour.platform.time.Ids;

/** Waves and invited counts as rows. */
@ApplicationScoped
public class PanacheWaves implements Waves {
    private final Ids ids;

    public PanacheWaves(Ids ids) {
        this.ids = ids;
    }

    @Override
    public Optional<Wave> find(String study, String code) {
        return row(study, code).map(PanacheWaves::wave);
    }

    @Override
    public List<Wave> of(String study) {
        return WaveEntity.<WaveEntity>list("study = ?1 order by opens, code", study).stream()
                .map(PanacheWaves::wave)
                .toList();
    }

    @Override
    public void keep(Wave wave) {
        WaveEntity row = row(wave.study(), wave.code()).orElseGet(WaveEntity::new);
        if (row.id == null) {
            row.id = ids.next();
        }
        row.study = wave.study();
        row.code = wave.code();
        row.revision = wave.revision();
        row.title = wave.title();
        row.phase = wave.phase().name();
        row.instrument = wave.instrument();
        row.instrumentVersion = wave.instrumentVersion();
        row.opens = wave.opens();
        row.closes = wave.closes();
        row.persist();
    }

    @Override
    public List<Invited> invited(String study, String wave) {
        return InvitedEntity.<InvitedEntity>list("study = ?1 and wave = ?2 order by employer, unit", study, wave)
                .stream()
                .map(row -> new Invited(row.study, row.wave, row.employer, row.unit, row.revision, row.invited))
                .toList();
    }

    @Override
    public void keep(Invited count) {
        InvitedEntity row = InvitedEntity.<InvitedEntity>find(
                        "study = ?1 and wave = ?2 and employer = ?3 and unit = ?4",
                        count.study(),
                        count.wave(),
                        count.employer(),
                        count.unit())
                .firstResultOptional()
                .orElseGet(InvitedEntity::new);
        if (row.id == null) {
            row.id = ids.next();
        }
        row.study = count.study();
        row.wave = count.wave();
        row.employer = count.employer();
        row.unit = count.unit();
        row.revision = count.revision();
        row.invited = count.invited();
        row.persist();
    }

    private static Optional<WaveEntity> row(String study, String code) {
        return WaveEntity.<WaveEntity>find("study = ?1 and code = ?2", study, code)
                .firstResultOptional();
    }

    private static Wave wave(WaveEntity row) {
        return new Wave(
                row.study,
                row.code,
                row.revision,
                row.title,
                Wave.Phase.valueOf(row.phase),
                row.instrument,
                row.instrumentVersion,
                row.opens,
                row.closes);
    }
}
