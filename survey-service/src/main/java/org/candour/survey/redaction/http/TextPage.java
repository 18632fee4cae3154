package org.candour.survey.redaction.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grants;
import org.candour.platform.problem.CommonProblem;
import org.candour.platform.problem.Problem;
import org.candour.platform.sensitive.Sensitive;
import org.candour.survey.freetext.DecideText;
import org.candour.survey.freetext.Decision;
import org.candour.survey.freetext.FlagText;
import org.candour.survey.freetext.RecordReading;
import org.candour.survey.freetext.TextInHand;
import org.candour.survey.freetext.TextPatterns;
import org.candour.survey.redaction.FindNextText;
import org.candour.survey.redaction.OpenText;
import org.candour.survey.redaction.OpenedText;
import org.candour.survey.redaction.ReadQuestions;
import org.candour.survey.redaction.TextFilter;
import org.candour.survey.redaction.http.TextView.Trouble;

/** One text: what its author wrote beside what may be read by others. */
@Path("/staff/studies/{study}/texts/{text}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class TextPage {
    private static final int LONGEST = 10_000;

    private final Grants grants;
    private final CurrentStaff staff;
    private final ReadQuestions readQuestions;
    private final RecordReading recordReading;
    private final OpenText openText;
    private final FindNextText findNextText;
    private final DecideText decideText;
    private final FlagText flagText;

    public TextPage(
            Grants grants,
            CurrentStaff staff,
            ReadQuestions readQuestions,
            RecordReading recordReading,
            OpenText openText,
            FindNextText findNextText,
            DecideText decideText,
            FlagText flagText) {
        this.grants = grants;
        this.staff = staff;
        this.readQuestions = readQuestions;
        this.recordReading = recordReading;
        this.openText = openText;
        this.findNextText = findNextText;
        this.decideText = decideText;
        this.flagText = flagText;
    }

    @GET
    @RolesAllowed("researcher")
    public TemplateInstance text(
            @PathParam("study") String study,
            @PathParam("text") UUID text,
            @BeanParam TextFilterQuery query,
            @QueryParam("done") @DefaultValue("") String done,
            @QueryParam("of") @DefaultValue("") String of) {
        OpenedText opened = open(study, text);
        String words = opened.redacted()
                .map(Sensitive::reveal)
                .orElseGet(() -> MarkedText.of(opened.original().reveal()).redacted());
        TextFilter filter = query.filter();
        LastDecision last = LastDecision.of(study, done, of, TextFilterQuery.of(filter));
        return page(study, filter, opened, words, Trouble.NONE, last);
    }

    @POST
    @RolesAllowed("researcher")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("study") String study,
            @PathParam("text") UUID text,
            @BeanParam TextFilterQuery query,
            @FormParam("revision") @DefaultValue("-1") int revision,
            @FormParam("words") @DefaultValue("") String entered,
            @FormParam("sure") @DefaultValue("") String sure,
            @FormParam("then") @DefaultValue("") String then) {
        OpenedText opened = open(study, text);
        String words = entered.replace("\r\n", "\n").strip();
        Decision decision = decision(then);
        TextFilter filter = query.filter();
        Trouble trouble = trouble(decision, words, sure.equals("yes"));
        if (trouble != Trouble.NONE) {
            return again(400, page(study, filter, atRevision(opened, revision), words, trouble, LastDecision.NONE));
        }
        TextInHand inHand = new TextInHand(study, text, revision, staff.subject());
        return switch (decideText.decide(inHand, decision, Sensitive.of(words))) {
            case DONE -> onwards(study, text, filter, decision);
            case OVERTAKEN ->
                again(409, page(study, filter, open(study, text), words, Trouble.OVERTAKEN, LastDecision.NONE));
            case REFUSED ->
                throw new Problem(CommonProblem.CONFLICT, "This cannot be done with the text as it stands now.");
            case UNKNOWN -> throw Problem.notFound();
        };
    }

    @POST
    @Path("flag")
    @RolesAllowed("researcher")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response flag(
            @PathParam("study") String study, @PathParam("text") UUID text, @BeanParam TextFilterQuery query) {
        grants.require(staff.subject(), "researcher", study);
        if (!flagText.flag(study, text, staff.subject())) {
            throw Problem.notFound();
        }
        return to(address(study, text) + TextFilterQuery.of(query.filter()) + "#safeguarding");
    }

    private OpenedText open(String study, UUID text) {
        grants.require(staff.subject(), "researcher", study);
        if (!recordReading.record(study, text, staff.subject())) {
            throw Problem.notFound();
        }
        return openText.open(study, text).orElseThrow(Problem::notFound);
    }

    private TemplateInstance page(
            String study, TextFilter filter, OpenedText opened, String words, Trouble trouble, LastDecision last) {
        return Templates.text(
                new TextView(study, readQuestions.read(study), filter, opened, staff.subject(), words, trouble, last));
    }

    /** Work goes on with the next open text; after a step back with the same one. */
    private Response onwards(String study, UUID text, TextFilter filter, Decision decision) {
        String query = TextFilterQuery.of(filter) + "&done=" + decision;
        if (decision == Decision.REOPEN || decision == Decision.WITHDRAW) {
            return to(address(study, text) + query + "&of=" + text);
        }
        Optional<UUID> next = findNextText.next(study, filter, text);
        return to(next.map(other -> address(study, other) + query + "&of=" + text)
                .orElse("/staff/studies/" + study + "/texts" + query + "&of=" + text));
    }

    private static Trouble trouble(Decision decision, String words, boolean sure) {
        return switch (decision) {
            case REOPEN, WITHDRAW -> Trouble.NONE;
            case REDACT, WITHHOLD, CLEAR -> {
                if (words.length() > LONGEST) {
                    yield Trouble.TOO_LONG;
                }
                if (words.isEmpty() && decision != Decision.WITHHOLD) {
                    yield Trouble.EMPTY;
                }
                boolean doubtful = decision == Decision.CLEAR && !sure;
                yield doubtful && !TextPatterns.find(words).isEmpty() ? Trouble.DOUBTFUL : Trouble.NONE;
            }
        };
    }

    private static Decision decision(String then) {
        return switch (then) {
            case "redact" -> Decision.REDACT;
            case "withhold" -> Decision.WITHHOLD;
            case "clear" -> Decision.CLEAR;
            case "reopen" -> Decision.REOPEN;
            case "withdraw" -> Decision.WITHDRAW;
            default -> throw new Problem(CommonProblem.BAD_REQUEST, "Choose what should happen to the text.");
        };
    }

    /** A form that is shown again must not pass over what somebody else did since it was first shown. */
    private static OpenedText atRevision(OpenedText opened, int revision) {
        return new OpenedText(
                opened.entry(),
                revision,
                opened.original(),
                opened.redacted(),
                opened.steps(),
                opened.readings(),
                opened.flaggedOn());
    }

    private static String address(String study, UUID text) {
        return "/staff/studies/" + study + "/texts/" + text;
    }

    private static Response again(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    @CheckedTemplate(basePath = "redaction")
    static class Templates {
        private Templates() {}

        static native TemplateInstance text(TextView view);
    }
}
