package org.candour.reporting.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import org.candour.contracts.response.ResponseSubmitted;
import org.candour.platform.inbox.RefusedEvent;

/** Stores a response once, unless its author was erased; the same id with other content is refused. */
@ApplicationScoped
public class StoreResponse {
    private final Responses responses;
    private final SealedAnswers answers;
    private final ErasedLedger ledger;
    private final Tallies tallies;

    public StoreResponse(Responses responses, SealedAnswers answers, ErasedLedger ledger, Tallies tallies) {
        this.responses = responses;
        this.answers = answers;
        this.ledger = ledger;
        this.tallies = tallies;
    }

    @Transactional
    public void store(ResponseSubmitted response) {
        ledger.lock(response.study(), response.pseudonym());
        if (ledger.contains(response.study(), response.pseudonym())) {
            ledger.addResponse(response.response());
            responses.delete(response.response());
            return;
        }
        byte[] code = answers.contentCode(response);
        var content = new SealedAnswers.Content(response.answers(), response.pages());
        if (responses.add(response, answers.seal(response.response(), content), code)) {
            tallies.received(response.study(), response.wave(), response.day(), response.response());
            tallies.compare(response.study(), response.wave());
        } else if (!responses
                .contentCode(response.response())
                .filter(known -> MessageDigest.isEqual(known, code))
                .isPresent()) {
            throw new RefusedEvent("a response with this id is known with other content");
        }
    }
}
