package org.candour.reporting.intake.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.contracts.event.Event;
import org.candour.contracts.event.Topic;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.InstrumentAnnounced;
import org.candour.contracts.study.InvitedCounted;
import org.candour.contracts.study.StudyPublished;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.platform.event.EventCodec;
import org.candour.platform.event.UnreadableEvent;
import org.candour.reporting.intake.Studies;

/** Copies as the JSON of their events, under their keys. */
@ApplicationScoped
public class PanacheStudies implements Studies {
    private static final String NEWER = " do update set revision = excluded.revision, document = excluded.document";

    private static final String WAVES = "select w.document from WaveCopyEntity w where w.study = ?1";
    private static final String INSTRUMENT = """
            select i.document from InstrumentCopyEntity i
            where i.study = ?1 and i.instrument = ?2 and i.version = ?3
            """;

    private final EventCodec codec;

    public PanacheStudies(EventCodec codec) {
        this.codec = codec;
    }

    record Invited(String employer, int invited) {}

    @Override
    public void keep(StudyPublished study) {
        Statement.run(
                "insert into study_copy values (?1, ?2, ?3) on conflict (study)" + NEWER
                        + " where study_copy.revision < excluded.revision",
                study.study(),
                study.revision(),
                codec.encode(study));
    }

    @Override
    public void keep(WaveAnnounced wave) {
        Statement.run(
                "insert into wave_copy values (?1, ?2, ?3, ?4) on conflict (study, wave)" + NEWER
                        + " where wave_copy.revision < excluded.revision",
                wave.study(),
                wave.wave(),
                wave.revision(),
                codec.encode(wave));
    }

    @Override
    public void keep(InvitedCounted invited) {
        Statement.run(
                """
                insert into invited_copy values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (study, wave, employer, unit)
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
    public boolean keep(InstrumentAnnounced announced) {
        Instrument instrument = announced.instrument();
        boolean other = instrument(announced.study(), instrument.code(), instrument.version())
                .filter(known -> !known.equals(instrument))
                .isPresent();
        if (other) {
            return false;
        }
        Statement.run(
                "insert into instrument_copy (study, instrument, version, revision, document)"
                        + " values (?1, ?2, ?3, ?4, ?5) on conflict (study, instrument, version)" + NEWER
                        + " where instrument_copy.revision < excluded.revision",
                announced.study(),
                instrument.code(),
                instrument.version(),
                announced.revision(),
                codec.encode(announced));
        return true;
    }

    @Override
    public List<StudyPublished> all() {
        return StudyCopyEntity.find("select s.document from StudyCopyEntity s order by s.study")
                .project(byte[].class)
                .list()
                .stream()
                .map(document -> read(StudyPublished.class, document))
                .toList();
    }

    @Override
    public Optional<StudyPublished> study(String study) {
        return StudyCopyEntity.find("select s.document from StudyCopyEntity s where s.study = ?1", study)
                .project(byte[].class)
                .firstResultOptional()
                .map(document -> read(StudyPublished.class, document));
    }

    @Override
    public List<WaveAnnounced> waves(String study) {
        return WaveCopyEntity.find(WAVES + " order by w.wave desc", study).project(byte[].class).list().stream()
                .map(document -> read(WaveAnnounced.class, document))
                .toList();
    }

    @Override
    public Optional<WaveAnnounced> wave(String study, String wave) {
        return WaveCopyEntity.find(WAVES + " and w.wave = ?2", study, wave)
                .project(byte[].class)
                .firstResultOptional()
                .map(document -> read(WaveAnnounced.class, document));
    }

    @Override
    public Optional<Instrument> instrument(String study, String instrument, int version) {
        return document(study, instrument, version)
                .map(document -> read(InstrumentAnnounced.class, document).instrument());
    }

    @Override
    public Map<String, Integer> invited(String study, String wave) {
        return InvitedCopyEntity.find("study = ?1 and wave = ?2 and unit = ''", study, wave)
                .project(Invited.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Invited::employer, Invited::invited));
    }

    private static Optional<byte[]> document(String study, String instrument, int version) {
        return InstrumentCopyEntity.find(INSTRUMENT, study, instrument, version)
                .project(byte[].class)
                .firstResultOptional();
    }

    private <E extends Event> E read(Class<E> type, byte[] document) {
        try {
            return type.cast(codec.decode(Topic.of(type), Topic.typeOf(type).name(), document));
        } catch (UnreadableEvent broken) {
            throw new IllegalStateException("a stored copy cannot be read: " + type.getSimpleName(), broken);
        }
    }
}
