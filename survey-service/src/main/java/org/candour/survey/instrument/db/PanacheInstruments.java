package org.candour.survey.instrument.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.candour.contracts.instrument.Instrument;
import org.candour.survey.instrument.Instruments;
import org.candour.survey.instrument.VersionKey;
import org.candour.survey.instrument.VersionState;

/**
 * Keeps what was read. A lasting version never changes, so that it is read once; everything else is looked at again
 * after a moment, because another replica may have changed it.
 */
@ApplicationScoped
public class PanacheInstruments implements Instruments {
    private static final Duration MOMENT = Duration.ofSeconds(2);
    private static final String LANGUAGES =
            "select language from InstrumentLanguageEntity" + " where study = ?1 and code = ?2 and version = ?3";

    private final InstrumentDocument document;
    private final TransactionSynchronizationRegistry transactions;
    private final Clock clock;
    private final Map<VersionKey, Instrument> lasting = new ConcurrentHashMap<>();
    private final Map<VersionKey, Passing> passing = new ConcurrentHashMap<>();
    private final Map<VersionKey, Standing> standing = new ConcurrentHashMap<>();

    PanacheInstruments(InstrumentDocument document, TransactionSynchronizationRegistry transactions, Clock clock) {
        this.document = document;
        this.transactions = transactions;
        this.clock = clock;
    }

    record Head(VersionState state, int revision) {}

    record Correction(int version, int corrects) {}

    private record Passing(int revision, Instrument instrument) {}

    private record Standing(Instant until, int current, List<String> openLanguages) {}

    @Override
    public Optional<Instrument> find(String study, String code, int version) {
        VersionKey key = new VersionKey(study, code, version);
        Instrument known = lasting.get(key);
        return known == null ? read(key) : Optional.of(known);
    }

    @Override
    public int current(String study, String code, int version) {
        return standing(new VersionKey(study, code, version)).current();
    }

    @Override
    public List<String> openLanguages(String study, String code, int version) {
        return standing(new VersionKey(study, code, version)).openLanguages();
    }

    /** What this replica changes holds here at once. */
    void forgetAfterCommit() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    standing.clear();
                }
            }
        });
    }

    private Optional<Instrument> read(VersionKey key) {
        Optional<Head> head = InstrumentEntity.find(
                        "study = ?1 and code = ?2 and version = ?3", key.study(), key.code(), key.version())
                .project(Head.class)
                .firstResultOptional();
        if (head.isEmpty()) {
            passing.remove(key);
            return Optional.empty();
        }
        Passing known = passing.get(key);
        if (known != null && known.revision() == head.get().revision()) {
            return Optional.of(known.instrument());
        }
        return InstrumentEntity.<InstrumentEntity>findByIdOptional(key).map(row -> remember(key, row));
    }

    private Instrument remember(VersionKey key, InstrumentEntity row) {
        Instrument instrument = document.parse(row.definition);
        if (row.state.lasting()) {
            passing.remove(key);
            lasting.put(key, instrument);
        } else {
            passing.put(key, new Passing(row.revision, instrument));
        }
        return instrument;
    }

    private Standing standing(VersionKey key) {
        Instant now = clock.instant();
        Standing known = standing.get(key);
        if (known != null && now.isBefore(known.until())) {
            return known;
        }
        Standing fresh = new Standing(now.plus(MOMENT), latestCorrection(key), languages(key));
        standing.put(key, fresh);
        return fresh;
    }

    private static int latestCorrection(VersionKey key) {
        Set<Integer> same = new HashSet<>(Set.of(key.version()));
        int latest = key.version();
        for (Correction correction : corrections(key)) {
            if (same.contains(correction.corrects())) {
                same.add(correction.version());
                latest = correction.version();
            }
        }
        return latest;
    }

    private static List<Correction> corrections(VersionKey key) {
        return InstrumentEntity.find(
                        "study = ?1 and code = ?2 and corrects > 0 and state = ?3 order by version",
                        key.study(),
                        key.code(),
                        VersionState.PUBLISHED)
                .project(Correction.class)
                .list();
    }

    private List<String> languages(VersionKey key) {
        List<String> accepted = InstrumentLanguageEntity.getEntityManager()
                .createQuery(LANGUAGES, String.class)
                .setParameter(1, key.study())
                .setParameter(2, key.code())
                .setParameter(3, key.version())
                .getResultList();
        return find(key.study(), key.code(), key.version()).stream()
                .flatMap(instrument -> instrument.languages().stream()
                        .filter(language -> language.equals(instrument.language()) || accepted.contains(language)))
                .toList();
    }
}
