package org.candour.survey.answering.http;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.candour.contracts.instrument.Page;
import org.candour.platform.problem.Problem;
import org.candour.survey.answering.Progress;
import org.candour.survey.answering.ReadProgress;
import org.candour.survey.answering.SavePage;
import org.candour.survey.answering.Seen;
import org.candour.survey.answering.Status;
import org.jspecify.annotations.Nullable;

/** A page of questions. */
@Path("/answer")
@Produces(MediaType.TEXT_HTML)
public class QuestionPage {
    private final ReadProgress readProgress;
    private final SavePage savePage;
    private final VisitCookie cookie;
    private final Pages pages;

    public QuestionPage(ReadProgress readProgress, SavePage savePage, VisitCookie cookie, Pages pages) {
        this.readProgress = readProgress;
        this.savePage = savePage;
        this.cookie = cookie;
        this.pages = pages;
    }

    @GET
    @Path("{page}")
    @PermitAll
    public Response show(
            @PathParam("page") String code, @QueryParam("from") @Nullable String from, @Context HttpHeaders headers) {
        Optional<Visit> visit = cookie.read(headers.getCookies());
        Optional<Progress> found = visit.flatMap(known -> readProgress.read(known.participation()));
        if (visit.isEmpty() || found.isEmpty()) {
            return pages.ended();
        }
        Progress progress = found.get();
        if (progress.participation().status() != Status.OPEN) {
            return pages.notOpen(progress);
        }
        Page page = progress.page(code).orElseThrow(Problem::notFound);
        return pages.question(visit.get(), 200, QuestionView.saved(progress, page, "check".equals(from)));
    }

    @POST
    @Path("{page}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("page") String code,
            @QueryParam("from") @Nullable String from,
            @Context HttpHeaders headers,
            MultivaluedMap<String, String> sent) {
        Optional<Visit> visit = cookie.read(headers.getCookies());
        if (visit.isEmpty()) {
            return pages.ended();
        }
        SentForm form = SentForm.of(sent);
        Seen seen = Seen.read(form.seen(), 0);
        return switch (savePage.save(
                visit.get().participation(), form.submission(), code, seen, form.answers(), false)) {
            case SavePage.Saved saved -> next(visit.get(), saved.progress(), saved.page(), form.then());
            case SavePage.Doubtful doubtful -> next(visit.get(), doubtful.progress(), doubtful.page(), form.then());
            case SavePage.Invalid invalid ->
                pages.question(
                        visit.get(),
                        400,
                        QuestionView.refused(
                                invalid.progress(),
                                invalid.page(),
                                "check".equals(from),
                                form.answers(),
                                invalid.entry().violations()));
            case SavePage.NotOpen notOpen -> pages.notOpen(notOpen.progress());
            case SavePage.Foreign foreign -> pages.ended();
        };
    }

    private Response next(Visit visit, Progress progress, Page page, String then) {
        return switch (then) {
            case "later" -> pages.leave("later");
            case "check" -> pages.go(visit, "check");
            case "previous" ->
                pages.go(visit, progress.previous(page).orElse(page).code());
            default -> pages.go(visit, progress.following(page).map(Page::code).orElse("check"));
        };
    }
}
