package org.candour.identity.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.candour.identity.code.Crockford;
import org.candour.platform.time.RandomSource;

/** Gives the one person who was found a random reference, a new one each time. */
@ApplicationScoped
public class KeepFinding {
    private static final int BYTES = 7;
    private static final int CHARACTERS = 10;

    private final Findings findings;
    private final RandomSource random;
    private final Clock clock;

    KeepFinding(Findings findings, RandomSource random, Clock clock) {
        this.findings = findings;
        this.random = random;
        this.clock = clock;
    }

    @Transactional
    public Finding keep(Request request, UUID participant) {
        String reference = Crockford.print(Crockford.encode(random.bytes(BYTES), CHARACTERS), 5);
        findings.add(reference, request, participant, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return new Finding(Finding.State.ONE, reference);
    }
}
