package org.candour.reporting.intake.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.contracts.event.Event;
import org.candour.contracts.event.Topic;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.study.InstrumentPublished;
import org.candour.contracts.study.InvitedCounted;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.platform.event.EventCodec;
import org.candour.platform.event.UnreadableEvent;
import org.candour.platform.sql.Database;
import org.candour.reporting.intake.Studies;

/** Copies as the JSON of their events, under their keys. */
@ApplicationScoped
public class JdbcStudies implements Studies {
    private static final String NEWER = " do update set revision = excluded.revision, document = excluded.document";

    private final Database database;
    private final EventCodec codec;

    public JdbcStudies(Database database, EventCodec codec) {
        this.database = database;
        this.codec = codec;
    }

    @Override
    public void keep(StudyPublished study) {
        database.change(
                "insert into study_copy values (?, ?, ?) on conflict (study)" + NEWER
                        + " where study_copy.revision < excluded.revision",
                study.study(),
                study.revision(),
                codec.encode(study));
    }

    @Override
    public void keep(WaveAnnounced wave) {
        database.change(
                "insert into wave_copy values (?, ?, ?, ?) on conflict (study, wave)" + NEWER
                        + " where wave_copy.revision < excluded.revision",
                wave.study(),
                wave.wave(),
                wave.revision(),
                codec.encode(wave));
    }

    @Override
    public void keep(InvitedCounted invited) {
        database.change(
                """
                insert into invited_copy values (?, ?, ?, ?, ?, ?) on conflict (study, wave, employer, unit)
                do update set revision = excluded.revision, invited = excluded.invited
                where invited_copy.revision < excluded.revision
                """,
                invited.study(),
                invited.wave(),
                invited.employer(),
                invited.unit(),
                invited.revision(),
                invited.invited());
    }

    @Override
    public boolean keep(InstrumentPublished published) {
        Instrument instrument = published.instrument();
        byte[] document = codec.encode(published);
        database.change(
                "insert into instrument_copy values (?, ?, ?, ?) on conflict do nothing",
                published.study(),
                instrument.code(),
                instrument.version(),
                document);
        return database.first(
                        "select document from instrument_copy where study = ? and instrument = ? and version = ?",
                        row -> row.getBytes(1),
                        published.study(),
                        instrument.code(),
                        instrument.version())
                .filter(known -> Arrays.equals(known, document))
                .isPresent();
    }

    @Override
    public List<StudyPublished> all() {
        return database.all(
                "select document from study_copy order by study", row -> read(StudyPublished.class, row.getBytes(1)));
    }

    @Override
    public Optional<StudyPublished> study(String study) {
        return database.first(
                "select document from study_copy where study = ?",
                row -> read(StudyPublished.class, row.getBytes(1)),
                study);
    }

    @Override
    public List<WaveAnnounced> waves(String study) {
        return database.all(
                "select document from wave_copy where study = ? order by wave desc",
                row -> read(WaveAnnounced.class, row.getBytes(1)),
                study);
    }

    @Override
    public Optional<WaveAnnounced> wave(String study, String wave) {
        return database.first(
                "select document from wave_copy where study = ? and wave = ?",
                row -> read(WaveAnnounced.class, row.getBytes(1)),
                study,
                wave);
    }

    @Override
    public Optional<Instrument> instrument(String study, String instrument, int version) {
        return database.first(
                "select document from instrument_copy where study = ? and instrument = ? and version = ?",
                row -> read(InstrumentPublished.class, row.getBytes(1)).instrument(),
                study,
                instrument,
                version);
    }

    @Override
    public Map<String, Integer> invited(String study, String wave) {
        Map<String, Integer> invited = new HashMap<>();
        database.all(
                        "select employer, invited from invited_copy where study = ? and wave = ? and unit = ''",
                        row -> Map.entry(row.getString(1), row.getInt(2)),
                        study,
                        wave)
                .forEach(entry -> invited.put(entry.getKey(), entry.getValue()));
        return invited;
    }

    private <E extends Event> E read(Class<E> type, byte[] document) {
        try {
            return type.cast(codec.decode(Topic.STUDY, Topic.typeOf(type).name(), document));
        } catch (UnreadableEvent broken) {
            throw new IllegalStateException("a stored copy cannot be read: " + type.getSimpleName(), broken);
        }
    }
}
