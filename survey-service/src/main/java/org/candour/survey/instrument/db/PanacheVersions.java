package org.candour.survey.instrument.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.survey.instrument.AcceptedLanguage;
import org.candour.survey.instrument.Version;
import org.candour.survey.instrument.VersionChange;
import org.candour.survey.instrument.VersionKey;
import org.candour.survey.instrument.Versions;

/** Versions as rows, their content as one document. */
@ApplicationScoped
public class PanacheVersions implements Versions {
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))";
    private static final String OF = "study = ?1 and code = ?2 and version = ?3";

    private final InstrumentDocument document;
    private final PanacheInstruments served;

    PanacheVersions(InstrumentDocument document, PanacheInstruments served) {
        this.document = document;
        this.served = served;
    }

    @Override
    public List<Version> of(String study) {
        Map<VersionKey, List<AcceptedLanguage>> accepted =
                InstrumentLanguageEntity.<InstrumentLanguageEntity>list("study = ?1 order by language", study).stream()
                        .collect(Collectors.groupingBy(
                                row -> new VersionKey(row.study, row.code, row.version),
                                Collectors.mapping(PanacheVersions::language, Collectors.toList())));
        return InstrumentEntity.<InstrumentEntity>list("study = ?1 order by code, version desc", study).stream()
                .map(row -> version(row, accepted.getOrDefault(key(row), List.of())))
                .toList();
    }

    @Override
    public Optional<Version> find(VersionKey key) {
        return InstrumentEntity.<InstrumentEntity>findByIdOptional(key).map(row -> version(row, accepted(key)));
    }

    @Override
    public void lock(String study, String code) {
        entities()
                .createNativeQuery(LOCK)
                .setParameter(1, "instrument/" + study + "/" + code)
                .getSingleResult();
    }

    @Override
    public void keep(Version version, VersionChange change) {
        VersionKey key = version.key();
        Optional<InstrumentEntity> known = InstrumentEntity.findByIdOptional(key);
        InstrumentEntity row = known.orElseGet(InstrumentEntity::new);
        row.study = key.study();
        row.code = key.code();
        row.version = key.version();
        row.state = version.state();
        row.revision = version.revision();
        row.corrects = version.instrument().corrects();
        row.definition = document.print(version.instrument());
        row.persistAndFlush();
        keepLanguages(version);
        record(key, change);
    }

    @Override
    public void delete(VersionKey key, VersionChange change) {
        InstrumentEntity.deleteById(key);
        record(key, change);
    }

    @Override
    public List<VersionChange> history(VersionKey key) {
        return InstrumentChangeEntity.<InstrumentChangeEntity>list(
                        OF + " order by revision desc", key.study(), key.code(), key.version())
                .stream()
                .map(row -> new VersionChange(row.revision, row.at, row.subject, row.kind, row.note))
                .toList();
    }

    @Override
    public int lastRevision(VersionKey key) {
        return history(key).stream().mapToInt(VersionChange::revision).max().orElse(0);
    }

    private void keepLanguages(Version version) {
        VersionKey key = version.key();
        if (accepted(key).equals(version.accepted())) {
            return;
        }
        InstrumentLanguageEntity.delete(OF, key.study(), key.code(), key.version());
        for (AcceptedLanguage accepted : version.accepted()) {
            InstrumentLanguageEntity row = new InstrumentLanguageEntity();
            row.study = key.study();
            row.code = key.code();
            row.version = key.version();
            row.language = accepted.language();
            row.reviewer = accepted.reviewer();
            row.acceptedOn = accepted.on();
            row.persist();
        }
    }

    private void record(VersionKey key, VersionChange change) {
        InstrumentChangeEntity row = new InstrumentChangeEntity();
        row.study = key.study();
        row.code = key.code();
        row.version = key.version();
        row.revision = change.revision();
        row.at = change.at();
        row.subject = change.subject();
        row.kind = change.kind();
        row.note = change.note();
        row.persist();
        served.forgetAfterCommit();
    }

    private Version version(InstrumentEntity row, List<AcceptedLanguage> accepted) {
        return new Version(key(row), row.state, row.revision, document.parse(row.definition), accepted);
    }

    private static List<AcceptedLanguage> accepted(VersionKey key) {
        return InstrumentLanguageEntity.<InstrumentLanguageEntity>list(
                        OF + " order by language", key.study(), key.code(), key.version())
                .stream()
                .map(PanacheVersions::language)
                .toList();
    }

    private static AcceptedLanguage language(InstrumentLanguageEntity row) {
        return new AcceptedLanguage(row.language, row.reviewer, row.acceptedOn);
    }

    private static VersionKey key(InstrumentEntity row) {
        return new VersionKey(row.study, row.code, row.version);
    }

    private static EntityManager entities() {
        return InstrumentEntity.getEntityManager();
    }
}
