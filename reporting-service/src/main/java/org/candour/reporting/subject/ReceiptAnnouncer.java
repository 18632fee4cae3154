package org.candour.reporting.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.candour.contracts.receipt.CommandCarriedOut;
import org.candour.contracts.receipt.CommandCarriedOut.StoreCount;
import org.candour.contracts.subject.SubjectEvent;
import org.candour.platform.outbox.Outbox;

/** Tells identity-service what was done about a command. */
@ApplicationScoped
public class ReceiptAnnouncer {
    private final Outbox outbox;
    private final Clock clock;

    public ReceiptAnnouncer(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    void announce(SubjectEvent command, List<StoreCount> stores, List<UUID> files) {
        outbox.add(
                new CommandCarriedOut(
                        command.command(), command.study(), "reporting", LocalDate.now(clock), stores, files),
                command.command().toString(),
                0);
    }
}
