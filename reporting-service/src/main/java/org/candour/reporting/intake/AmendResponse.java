package org.candour.reporting.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.candour.contracts.response.ResponseAmended;

/** Keeps answers that their author corrected, unless the author was erased. */
@ApplicationScoped
public class AmendResponse {
    private final Responses responses;
    private final SealedAnswers answers;
    private final ErasedLedger ledger;

    public AmendResponse(Responses responses, SealedAnswers answers, ErasedLedger ledger) {
        this.responses = responses;
        this.answers = answers;
        this.ledger = ledger;
    }

    @Transactional
    public void amend(ResponseAmended amended) {
        if (!ledger.containsResponse(amended.response())) {
            responses.amend(
                    amended, answers.seal(amended.response(), new SealedAnswers.Content(amended.answers(), List.of())));
        }
    }
}
