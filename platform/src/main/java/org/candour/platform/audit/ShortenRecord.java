package org.candour.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Removes the start of the record by whole months once nothing in it has to be kept: six years after it was written and
 * after the work on its study has ended. An entry tells of the removal and carries the hash from which the rest goes on.
 */
@ApplicationScoped
public class ShortenRecord {
    static final Period KEPT = Period.ofYears(6);
    private static final String BY = "candour";

    private final AuditChain chain;
    private final AuditTrail trail;
    private final SealEntries sealEntries;
    private final Supplier<Optional<RecordEnds>> ends;
    private final Clock clock;

    @Inject
    public ShortenRecord(
            AuditChain chain, AuditTrail trail, SealEntries sealEntries, Instance<RecordEnds> ends, Clock clock) {
        this(chain, trail, sealEntries, () -> ends.stream().findFirst(), clock);
    }

    /** With whoever knows when studies have ended, if anybody does. */
    public ShortenRecord(
            AuditChain chain,
            AuditTrail trail,
            SealEntries sealEntries,
            Supplier<Optional<RecordEnds>> ends,
            Clock clock) {
        this.chain = chain;
        this.trail = trail;
        this.sealEntries = sealEntries;
        this.ends = ends;
        this.clock = clock;
    }

    /** Says how many entries went. */
    @Transactional
    public long shorten() {
        Optional<RecordEnds> known = ends.get();
        if (known.isEmpty() || !chain.lock()) {
            return 0;
        }
        LocalDate limit = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minus(KEPT);
        var search = new Search(known.get(), limit);
        chain.walk(search::goesToo);
        Shortening end = search.end;
        if (end == null) {
            return 0;
        }
        long gone = chain.shorten(end.position());
        trail.add(BY, Shortening.ACTION, "", end.detail(), "kept for six years after the study ended");
        sealEntries.seal();
        return gone;
    }

    private static final class Search {
        private final RecordEnds ends;
        private final LocalDate limit;
        private final Map<String, Boolean> over = new HashMap<>();
        private @Nullable ChainedEntry previous;
        private @Nullable YearMonth month;
        private @Nullable Shortening end;

        private Search(RecordEnds ends, LocalDate limit) {
            this.ends = ends;
            this.limit = limit;
        }

        private boolean goesToo(ChainedEntry link) {
            AuditEntry entry = link.entry();
            if (entry == null) {
                return false;
            }
            LocalDate day = LocalDate.ofInstant(entry.at(), ZoneOffset.UTC);
            if (previous != null && !YearMonth.from(day).equals(month)) {
                end = new Shortening(previous.position(), previous.hash());
            }
            previous = link;
            month = YearMonth.from(day);
            return day.isBefore(limit) && over.computeIfAbsent(entry.study(), this::ended);
        }

        private boolean ended(String study) {
            Optional<LocalDate> day = study.isEmpty() ? Optional.of(LocalDate.EPOCH) : ends.of(study);
            return day.filter(one -> one.isBefore(limit)).isPresent();
        }
    }
}
