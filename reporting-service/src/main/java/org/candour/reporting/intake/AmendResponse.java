package org.candour.reporting.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.candour.contracts.response.ResponseAmended;

/** Keeps answers that their author corrected. */
@ApplicationScoped
public class AmendResponse {
    private final Responses responses;
    private final SealedAnswers answers;

    public AmendResponse(Responses responses, SealedAnswers answers) {
        this.responses = responses;
        this.answers = answers;
    }

    @Transactional
    public void amend(ResponseAmended amended) {
        responses.amend(amended, answers.seal(amended.response(), amended.answers()));
    }
}
