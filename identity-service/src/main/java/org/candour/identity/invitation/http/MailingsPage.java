package org.candour.identity.invitation.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.candour.identity.invitation.ChangeMailing;
import org.candour.identity.invitation.Mailing;
import org.candour.identity.invitation.PlanMailing;
import org.candour.identity.invitation.RenewLink;
import org.candour.identity.invitation.SendAgain;
import org.candour.identity.invitation.ShowMailings;
import org.candour.identity.study.LetterText;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.identity.study.Wave;
import org.candour.identity.study.Waves;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grants;
import org.candour.platform.page.ListColumn;
import org.candour.platform.page.ListQuery;
import org.candour.platform.page.Listing;
import org.candour.platform.problem.Problem;
import org.candour.platform.problem.Violation;
import org.candour.platform.sensitive.Sensitive;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The mailings of a study: planned, tried, started, watched, paused. Never who finished. */
@Path("/staff/studies/{study}/mailings")
public class MailingsPage {
    private static final String MANAGER = "study-manager";
    private static final ListQuery USUAL = ListQuery.latest("PLANNED");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final List<ListColumn<ShowMailings.Shown>> COLUMNS = List.of(
            ListColumn.by(
                    "PLANNED",
                    "Planned on",
                    shown -> shown.mailing().plannedOn(),
                    shown -> DAY.format(shown.mailing().plannedOn())),
            ListColumn.by(
                    "FROM",
                    "First day",
                    shown -> shown.mailing().due(),
                    shown -> DAY.format(shown.mailing().due())),
            ListColumn.text(
                    "MAILING", "Mailing", shown -> shown.mailing().kind().title()),
            ListColumn.text("STATE", "State", shown -> shown.mailing().state().title()));
    private static final Map<String, String> DONE = Map.of(
            "renewed", "The earlier links no longer work. A new one is on its way.",
            "revoked", "The links of this person no longer work.");

    private final Studies studies;
    private final Waves waves;
    private final ShowMailings show;
    private final PlanMailing plan;
    private final ChangeMailing change;
    private final SendAgain again;
    private final RenewLink renew;
    private final Grants grants;
    private final CurrentStaff staff;
    private final Clock clock;

    MailingsPage(
            Studies studies,
            Waves waves,
            ShowMailings show,
            PlanMailing plan,
            ChangeMailing change,
            SendAgain again,
            RenewLink renew,
            Grants grants,
            CurrentStaff staff,
            Clock clock) {
        this.studies = studies;
        this.waves = waves;
        this.show = show;
        this.plan = plan;
        this.change = change;
        this.again = again;
        this.renew = renew;
        this.grants = grants;
        this.staff = staff;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(MANAGER)
    public Response list(@RestPath String study, @RestQuery @Nullable String done, @Context UriInfo address) {
        ListQuery query = ListQuery.of(address.getQueryParameters(), USUAL);
        return page(200, require(study), query, empty(), done == null ? "" : DONE.getOrDefault(done, ""), List.of());
    }

    @POST
    @RolesAllowed(MANAGER)
    public Response plan(
            @RestPath String study,
            @RestForm @Nullable String kind,
            @RestForm @Nullable String due,
            @RestForm @Nullable String perMinute) {
        StudyDefinition definition = require(study);
        PlanForm typed = new PlanForm(typed(kind), typed(due), typed(perMinute));
        try {
            return go(study, plan.plan(typed.wish(study), staff.subject()).id());
        } catch (Problem refused) {
            return refused(definition, typed, refused);
        }
    }

    @POST
    @Path("/links")
    @RolesAllowed(MANAGER)
    public Response link(
            @RestPath String study, @RestForm @Nullable String address, @RestForm @Nullable String action) {
        StudyDefinition definition = require(study);
        boolean send = !"revoke".equals(action);
        try {
            renew.renew(study, Sensitive.of(typed(address)), send, staff.subject());
        } catch (Problem refused) {
            return refused(definition, empty(), refused);
        }
        return MailingPages.go("/staff/studies/" + study + "/mailings?done=" + (send ? "renewed" : "revoked"));
    }

    /** Asked for with {@code live}, the browser asks again every few seconds while mails go out. */
    @GET
    @Path("/{id}")
    @RolesAllowed(MANAGER)
    public Response one(@RestPath String study, @RestPath UUID id, @RestQuery @Nullable String live) {
        StudyDefinition definition = require(study);
        MailingLine line = show.of(study).stream()
                .filter(shown -> shown.mailing().id().equals(id))
                .findFirst()
                .map(shown -> line(study, shown))
                .orElseThrow(Problem::notFound);
        boolean refresh = live != null && line.going();
        Response page = MailingPages.page(200, MailingPages.mailing(definition, line, refresh));
        return refresh ? Response.fromResponse(page).header("Refresh", "3").build() : page;
    }

    @POST
    @Path("/{id}/{step}")
    @RolesAllowed(MANAGER)
    public Response step(@RestPath String study, @RestPath UUID id, @RestPath String step) {
        require(study);
        if (step.equals("again")) {
            again.again(study, id, staff.subject());
        } else {
            change.change(
                    study,
                    id,
                    Arrays.stream(ChangeMailing.Step.values())
                            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(step))
                            .findFirst()
                            .orElseThrow(Problem::notFound),
                    staff.subject());
        }
        boolean watch = step.equals("start") || step.equals("again");
        return MailingPages.go("/staff/studies/" + study + "/mailings/" + id + (watch ? "?live=yes" : ""));
    }

    private StudyDefinition require(String study) {
        grants.require(staff.subject(), MANAGER, study);
        return studies.find(study).orElseThrow(Problem::notFound);
    }

    private Response refused(StudyDefinition study, PlanForm typed, Problem refused) {
        if (refused.violations().isEmpty()) {
            throw refused;
        }
        return page(refused.type().status(), study, USUAL, typed, "", refused.violations());
    }

    private Response page(
            int status, StudyDefinition study, ListQuery query, PlanForm typed, String done, List<Violation> errors) {
        Listing<MailingLine> list =
                Listing.of(show.of(study.code()), COLUMNS, query).map(shown -> line(study.code(), shown));
        return MailingPages.page(
                status,
                MailingPages.mailings(
                        study,
                        waves.next(study.code()).map(Wave::title).orElse(""),
                        list,
                        "/staff/studies/" + study.code() + "/mailings",
                        PlanForm.choices(),
                        Arrays.stream(LetterText.Kind.values())
                                .filter(kind -> !study.letters(kind).isEmpty())
                                .toList(),
                        typed,
                        done,
                        errors));
    }

    private MailingLine line(String study, ShowMailings.Shown shown) {
        Mailing mailing = shown.mailing();
        boolean open = waves.find(study, mailing.wave()).filter(Wave::open).isPresent();
        return MailingLine.of(mailing, shown.counts(), open);
    }

    private PlanForm empty() {
        return new PlanForm(
                "", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString(), "600");
    }

    private static Response go(String study, UUID id) {
        return MailingPages.go("/staff/studies/" + study + "/mailings/" + id);
    }

    private static String typed(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }
}
