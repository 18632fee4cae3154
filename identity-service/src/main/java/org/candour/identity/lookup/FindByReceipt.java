package org.candour.identity.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import org.candour.platform.sensitive.Sensitive;

/** Finds somebody by the code that was shown at the end. Its parts have a transaction each, the record first. */
@ApplicationScoped
public class FindByReceipt {
    private final RecordLookup record;
    private final ReceiptCodes codes;
    private final KeepFinding keep;

    FindByReceipt(RecordLookup record, ReceiptCodes codes, KeepFinding keep) {
        this.record = record;
        this.codes = codes;
        this.keep = keep;
    }

    public Finding find(Request request, Sensitive<String> code) {
        if (!record.record(request, "by receipt code")) {
            return Finding.of(Finding.State.LIMIT);
        }
        return codes.participant(request.study(), code)
                .map(participant -> keep.keep(request, participant))
                .orElseGet(() -> Finding.of(Finding.State.NONE));
    }
}
