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
import org.candour.contracts.instrument.Item;
import org.candour.contracts.instrument.ItemType;
import org.candour.contracts.instrument.Page;
import org.candour.platform.problem.Problem;
import org.candour.survey.answering.Progress;
import org.candour.survey.answering.SavePage;
import org.candour.survey.answering.Seen;
import org.candour.survey.answering.Status;
import org.candour.survey.answering.UseOtherAnswer;
import org.candour.survey.answering.http.Pages.SentAgain;
import org.candour.survey.answering.http.QuestionViews.Place;
import org.jspecify.annotations.Nullable;

/** A page of questions. */
@Path("/answer/q/{page}")
@Produces(MediaType.TEXT_HTML)
public class QuestionPage {
    private final Visits visits;
    private final SavePage savePage;
    private final UseOtherAnswer useOtherAnswer;
    private final Pages pages;

    public QuestionPage(Visits visits, SavePage savePage, UseOtherAnswer useOtherAnswer, Pages pages) {
        this.visits = visits;
        this.savePage = savePage;
        this.useOtherAnswer = useOtherAnswer;
        this.pages = pages;
    }

    @GET
    @PermitAll
    public Response show(
            @PathParam("page") String code,
            @QueryParam("from") @Nullable String from,
            @QueryParam("step") @Nullable String step,
            @Context HttpHeaders headers) {
        return visits.with(headers, (visit, progress) -> {
            if (progress.participation().status() != Status.OPEN) {
                return pages.notOpen(visit, progress);
            }
            Optional<Page> shown = progress.page(code);
            if (shown.isEmpty()) {
                // An earlier answer has changed what is asked; only an address that never existed is an error.
                if (progress.instrument().page(code).isEmpty()) {
                    throw Problem.notFound();
                }
                return pages.goOn(visit, progress);
            }
            Page page = shown.get();
            Place place = new Place(
                    "check".equals(from),
                    "2".equals(step) && detailed(progress, page).isPresent());
            return pages.question(
                    visit, 200, progress, views(visit, progress, place).saved(page));
        });
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("page") String code,
            @QueryParam("from") @Nullable String from,
            @QueryParam("step") @Nullable String step,
            @Context HttpHeaders headers,
            MultivaluedMap<String, String> sent) {
        SentForm form = SentForm.of(sent);
        Place place = new Place("check".equals(from), "2".equals(step));
        Optional<Visit> known = visits.read(headers);
        if (known.isEmpty()) {
            return ended(headers, form, code, place, sent);
        }
        Visit visit = known.get();
        Seen seen = Seen.read(form.seen(), visit.device());
        SavePage.Outcome outcome =
                savePage.save(visit.participation(), form.submission(), code, seen, form.answers(), form.sure());
        if (form.script() && (outcome instanceof SavePage.Invalid || outcome instanceof SavePage.Doubtful)) {
            return visits.reply(new Reply.Look(true));
        }
        return switch (outcome) {
            case SavePage.Saved saved -> next(visit, saved.progress(), saved.page(), form, place);
            case SavePage.Doubtful doubtful ->
                pages.question(
                        visit,
                        200,
                        doubtful.progress(),
                        views(visit, doubtful.progress(), place).doubtful(doubtful.page(), doubtful.warnings()));
            case SavePage.Invalid invalid ->
                pages.question(
                        visit,
                        400,
                        invalid.progress(),
                        views(visit, invalid.progress(), place)
                                .refused(
                                        invalid.page(),
                                        form.answers(),
                                        invalid.entry().violations()));
            case SavePage.NotOpen notOpen ->
                form.script() ? visits.reply(new Reply.Look(true)) : pages.notOpen(visit, notOpen.progress());
            case SavePage.Foreign foreign -> ended(headers, form, code, place, sent);
        };
    }

    private Response ended(
            HttpHeaders headers, SentForm form, String code, Place place, MultivaluedMap<String, String> sent) {
        return form.script()
                ? visits.reply(new Reply.Single("ended", ""))
                : pages.ended(
                        visits.language(headers),
                        new SentAgain("/answer/q/" + code + place.query(), visits.withoutToken(sent)));
    }

    private Response next(Visit visit, Progress progress, Page page, SentForm form, Place place) {
        Optional<String> other = form.then("other");
        if (other.isPresent()) {
            useOtherAnswer.use(visit.participation(), form.submission(), other.get());
            return visits.go(form, visit, Pages.at(page) + place.query());
        }
        Optional<String> language = form.then("language").filter(progress.languages()::contains);
        if (language.isPresent()) {
            return turn(form, visit.in(language.get()), progress, page, place);
        }
        boolean openSecond = !place.second() && detailed(progress, page).isPresent();
        // Enter in a box presses no button: it means the one that goes on.
        String then = form.then().isEmpty() && place.fromCheck() ? "check" : form.then();
        return switch (then) {
            case "later" -> visits.leave(form, pages.language(visit, progress));
            case "previous" -> previous(form, visit, progress, page, place);
            default -> {
                if (openSecond) {
                    yield turn(form, visit, progress, page, new Place(place.fromCheck(), true));
                }
                Optional<Page> following = then.equals("check") ? Optional.empty() : progress.following(page);
                yield following.isPresent()
                        ? turn(form, visit, progress, following.get(), Place.FIRST)
                        : check(form, visit, progress);
            }
        };
    }

    private Response previous(SentForm form, Visit visit, Progress progress, Page page, Place place) {
        if (place.second()) {
            return turn(form, visit, progress, page, new Place(place.fromCheck(), false));
        }
        return progress.previous(page)
                .map(before -> turn(
                        form,
                        visit,
                        progress,
                        before,
                        new Place(false, detailed(progress, before).isPresent())))
                .orElseGet(() -> visits.go(form, visit, "begin"));
    }

    /** Our script gets the page itself, which saves it a round trip; a browser without it is sent there. */
    private Response turn(SentForm form, Visit visit, Progress progress, Page page, Place place) {
        String address = Pages.at(page) + place.query();
        return form.script()
                ? Pages.at(
                        address,
                        pages.question(
                                visit,
                                200,
                                progress,
                                views(visit, progress, place).saved(page)))
                : visits.go(form, visit, address);
    }

    private Response check(SentForm form, Visit visit, Progress progress) {
        return form.script() ? Pages.at("check", pages.check(visit, progress)) : visits.go(form, visit, "check");
    }

    /** The question of the page that goes on with a second step, because the chosen group has options within. */
    private static Optional<Item> detailed(Progress progress, Page page) {
        return page.items().stream()
                .filter(item -> item.type() == ItemType.TWO_STEP_CHOICE)
                .filter(item -> progress.draft().given(item.code()).values().stream()
                        .limit(1)
                        .anyMatch(group -> item.options().stream().anyMatch(option -> option.group() == group)))
                .findFirst();
    }

    private QuestionViews views(Visit visit, Progress progress, Place place) {
        return new QuestionViews(progress, visit, pages.language(visit, progress), place);
    }
}
