package org.candour.survey.answering.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.candour.survey.answering.SaveAnswer;
import org.candour.survey.answering.Seen;

/** Saves single answers in the background, as our script asks for it. */
@Path("/answer/q/{page}/save")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class AnswerResource {
    private final Visits visits;
    private final SaveAnswer saveAnswer;

    public AnswerResource(Visits visits, SaveAnswer saveAnswer) {
        this.visits = visits;
        this.saveAnswer = saveAnswer;
    }

    @POST
    @PermitAll
    public Response save(@Context HttpHeaders headers, MultivaluedMap<String, String> sent) {
        Optional<Visit> visit = visits.read(headers);
        SentForm form = SentForm.of(sent);
        return visit.isEmpty()
                ? visits.reply(new Reply.Single("ended", ""))
                : visits.reply(
                        visit.get(),
                        save(
                                visit.get(),
                                form,
                                Seen.read(form.seen(), visit.get().device())));
    }

    private Reply save(Visit visit, SentForm form, Seen seen) {
        return switch (saveAnswer.save(visit.participation(), form.submission(), form.item(), seen, form.answers())) {
            case SaveAnswer.Stored stored -> new Reply.Single("saved", after(seen, stored.revision()));
            case SaveAnswer.KeptAsOther kept -> new Reply.Single("other", "");
            case SaveAnswer.Invalid invalid -> new Reply.Single("refused", "");
            case SaveAnswer.NotOpen notOpen -> new Reply.Single("closed", "");
            case SaveAnswer.Foreign foreign -> new Reply.Single("foreign", "");
        };
    }

    /** The page has seen this change; but not those of another device that came in between. */
    private static String after(Seen seen, int revision) {
        return revision == seen.revision() + 1 ? new Seen(revision, seen.version(), seen.device()).mark() : "";
    }
}
