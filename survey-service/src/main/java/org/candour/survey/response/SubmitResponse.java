package org.candour.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.candour.contracts.response.ResponseSubmitted;
import org.candour.platform.outbox.Outbox;
import org.candour.platform.time.Ids;
import org.candour.survey.freetext.FreeTexts;
import org.candour.survey.response.Questionnaires.Entered;
import org.candour.survey.response.Questionnaires.Questionnaire;

/** Turns a draft into a response and its announcement, in one transaction. Trying again changes nothing. */
@ApplicationScoped
public class SubmitResponse {
    private final Questionnaires questionnaires;
    private final Responses responses;
    private final FreeTexts freeTexts;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    public SubmitResponse(
            Questionnaires questionnaires,
            Responses responses,
            FreeTexts freeTexts,
            Outbox outbox,
            Ids ids,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.responses = responses;
        this.freeTexts = freeTexts;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Submission submit(UUID participation, UUID submission) {
        Optional<Questionnaire> found = questionnaires.forSubmission(participation, submission);
        if (found.isEmpty() || found.get().revoked()) {
            return Submission.REFUSED;
        }
        if (found.get().submitted()) {
            return Submission.RECEIVED;
        }
        if (!found.get().open()) {
            return Submission.CLOSED;
        }
        Optional<Entered> entered = questionnaires.finish(participation);
        if (!found.get().trial()) {
            entered.ifPresent(whole -> receive(found.get(), whole));
        }
        return Submission.RECEIVED;
    }

    private void receive(Questionnaire of, Entered entered) {
        Response response =
                new Response(ids.next(), of, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), entered.answers());
        responses.add(response);
        freeTexts.add(response.id(), entered.texts());
        ResponseSubmitted submitted = new ResponseSubmitted(
                response.id(),
                of.pseudonym(),
                of.study(),
                of.wave(),
                of.employer(),
                of.unit(),
                of.instrument(),
                of.instrumentVersion(),
                response.day(),
                response.answers(),
                entered.pages());
        outbox.add(submitted, of.employer(), 0);
    }
}
