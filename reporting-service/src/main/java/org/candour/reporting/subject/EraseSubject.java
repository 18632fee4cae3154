package org.candour.reporting.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.candour.contracts.receipt.CommandCarriedOut.StoreCount;
import org.candour.contracts.subject.SubjectErased;
import org.candour.reporting.attendance.Attendances;
import org.candour.reporting.extract.ResearchFiles;
import org.candour.reporting.intake.ErasedLedger;
import org.candour.reporting.intake.Responses;
import org.candour.reporting.intake.Tallies;

/** Deletes what is held of a pseudonym and makes sure that nothing of it is stored again. */
@ApplicationScoped
public class EraseSubject {
    private final ErasedLedger ledger;
    private final Responses responses;
    private final Tallies tallies;
    private final Attendances attendances;
    private final Restrictions restrictions;
    private final ResearchFiles files;
    private final ReceiptAnnouncer receipts;

    public EraseSubject(
            ErasedLedger ledger,
            Responses responses,
            Tallies tallies,
            Attendances attendances,
            Restrictions restrictions,
            ResearchFiles files,
            ReceiptAnnouncer receipts) {
        this.ledger = ledger;
        this.responses = responses;
        this.tallies = tallies;
        this.attendances = attendances;
        this.restrictions = restrictions;
        this.files = files;
        this.receipts = receipts;
    }

    @Transactional
    public void erase(SubjectErased command) {
        String study = command.study();
        String pseudonym = command.pseudonym();
        ledger.lock(study, pseudonym);
        ledger.add(study, pseudonym);
        List<Responses.Held> held = responses.ofPseudonym(study, pseudonym);
        List<UUID> concerned =
                files.forget(held.stream().map(Responses.Held::id).toList());
        for (Responses.Held response : held) {
            ledger.addResponse(response.id());
            responses.delete(response.id());
            tallies.erased(study, response.wave(), response.day(), response.id());
        }
        int attended = attendances.remove(study, pseudonym);
        restrictions.remove(study, pseudonym);
        receipts.announce(
                command,
                List.of(
                        new StoreCount(
                                "responses",
                                held.size(),
                                responses.ofPseudonym(study, pseudonym).size()),
                        new StoreCount("attendance", attended, 0)),
                concerned);
    }
}
