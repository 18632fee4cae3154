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
import java.util.List;
import java.util.Optional;
import org.candour.contracts.instrument.Section;
import org.candour.platform.problem.Problem;
import org.candour.survey.answering.Progress;
import org.candour.survey.answering.ReadProgress;
import org.candour.survey.answering.SaveSection;
import org.candour.survey.answering.SaveSection.Saved;
import org.candour.survey.answering.Status;
import org.jspecify.annotations.Nullable;

/** A page of questions. */
@Path("/answer")
@Produces(MediaType.TEXT_HTML)
public class SectionPage {
    private final ReadProgress readProgress;
    private final SaveSection saveSection;
    private final VisitCookie cookie;
    private final Pages pages;

    public SectionPage(ReadProgress readProgress, SaveSection saveSection, VisitCookie cookie, Pages pages) {
        this.readProgress = readProgress;
        this.saveSection = saveSection;
        this.cookie = cookie;
        this.pages = pages;
    }

    @GET
    @Path("{section}")
    @PermitAll
    public Response show(
            @PathParam("section") String code,
            @QueryParam("from") @Nullable String from,
            @Context HttpHeaders headers) {
        Optional<Visit> visit = cookie.read(headers.getCookies());
        Optional<Progress> found = visit.flatMap(known -> readProgress.read(known.participation()));
        if (visit.isEmpty() || found.isEmpty()) {
            return pages.ended();
        }
        Progress progress = found.get();
        if (progress.participation().status() != Status.OPEN) {
            return pages.notOpen(progress);
        }
        Section section = progress.section(code).orElseThrow(Problem::notFound);
        return pages.section(visit.get(), 200, SectionView.saved(progress, section, "check".equals(from)));
    }

    @POST
    @Path("{section}")
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("section") String code,
            @QueryParam("from") @Nullable String from,
            @Context HttpHeaders headers,
            MultivaluedMap<String, String> sent) {
        Optional<Visit> visit = cookie.read(headers.getCookies());
        if (visit.isEmpty()) {
            return pages.ended();
        }
        SentForm form = SentForm.of(sent);
        return switch (saveSection.save(visit.get().participation(), form.submission(), code, form.answers())) {
            case Saved saved -> next(visit.get(), saved.progress(), code, form.then());
            case SaveSection.Invalid invalid ->
                pages.section(
                        visit.get(),
                        400,
                        SectionView.refused(
                                invalid.progress(),
                                invalid.section(),
                                "check".equals(from),
                                form.answers(),
                                invalid.entry().violations()));
            case SaveSection.NotOpen notOpen -> pages.notOpen(notOpen.progress());
            case SaveSection.Foreign foreign -> pages.ended();
        };
    }

    private Response next(Visit visit, Progress progress, String code, String then) {
        List<String> codes = progress.sections().stream().map(Section::code).toList();
        int here = codes.indexOf(code);
        return switch (then) {
            case "later" -> pages.leave("later");
            case "check" -> pages.go(visit, "check");
            case "previous" -> pages.go(visit, codes.get(Math.max(0, here - 1)));
            default -> pages.go(visit, here + 1 < codes.size() ? codes.get(here + 1) : "check");
        };
    }
}
