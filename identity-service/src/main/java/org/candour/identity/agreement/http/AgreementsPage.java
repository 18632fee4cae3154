package org.candour.identity.agreement.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.candour.identity.agreement.Agreement;
import org.candour.identity.agreement.Agreements;
import org.candour.identity.agreement.EndAgreement;
import org.candour.identity.agreement.NewAgreement;
import org.candour.identity.agreement.RecordAgreement;
import org.candour.identity.agreement.ReviewAgreement;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.identity.study.StudyEmployer;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grants;
import org.candour.platform.page.ListColumn;
import org.candour.platform.page.ListQuery;
import org.candour.platform.page.Listing;
import org.candour.platform.problem.Problem;
import org.candour.platform.problem.Violation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Data sharing agreements of a study (SP-17, EW-A16). */
@Path("/staff/studies/{study}/agreements")
public class AgreementsPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final ListQuery USUAL = ListQuery.by("REVIEW");
    private static final List<ListColumn<Line>> COLUMNS = List.of(
            ListColumn.by(
                    "REVIEW",
                    "Next review",
                    line -> line.agreement().review(),
                    line -> DAY.format(line.agreement().review())),
            ListColumn.text("ORGANISATION", "Organisation", Line::organisation),
            ListColumn.text("REFERENCE", "Reference", line -> line.agreement().reference()),
            ListColumn.by(
                    "FROM",
                    "From",
                    line -> line.agreement().from(),
                    line -> DAY.format(line.agreement().from())));

    private static final String MANAGER = "study-manager";
    private static final int SOON_DAYS = 30;

    private final Studies studies;
    private final Agreements agreements;
    private final RecordAgreement record;
    private final ReviewAgreement review;
    private final EndAgreement end;
    private final Grants grants;
    private final CurrentStaff staff;
    private final Clock clock;

    AgreementsPage(
            Studies studies,
            Agreements agreements,
            RecordAgreement record,
            ReviewAgreement review,
            EndAgreement end,
            Grants grants,
            CurrentStaff staff,
            Clock clock) {
        this.studies = studies;
        this.agreements = agreements;
        this.record = record;
        this.review = review;
        this.end = end;
        this.grants = grants;
        this.staff = staff;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(MANAGER)
    public Response show(@RestPath String study, @Context UriInfo address) {
        ListQuery query = ListQuery.of(address.getQueryParameters(), USUAL);
        return list(200, require(study), query, new Typed("", "", "", ""), List.of());
    }

    @POST
    @RolesAllowed(MANAGER)
    public Response record(
            @RestPath String study,
            @RestForm @Nullable String organisation,
            @RestForm @Nullable String reference,
            @RestForm @Nullable String from,
            @RestForm @Nullable String review) {
        StudyDefinition definition = require(study);
        Typed typed = new Typed(typed(organisation), typed(reference), typed(from), typed(review));
        try {
            record.record(
                    new NewAgreement(
                            study, typed.organisation(), typed.reference(), day(typed.from()), day(typed.review())),
                    staff.subject());
        } catch (Problem refused) {
            return list(refused.type().status(), definition, USUAL, typed, refused.violations());
        }
        return go(study);
    }

    @GET
    @Path("/{agreement}")
    @RolesAllowed(MANAGER)
    public Response ask(@RestPath String study, @RestPath UUID agreement) {
        return one(200, require(study), agreement, "", List.of());
    }

    @POST
    @Path("/{agreement}/review")
    @RolesAllowed(MANAGER)
    public Response review(@RestPath String study, @RestPath UUID agreement, @RestForm @Nullable String next) {
        StudyDefinition definition = require(study);
        try {
            review.review(study, agreement, day(typed(next)), staff.subject());
        } catch (Problem refused) {
            if (refused.violations().isEmpty()) {
                throw refused;
            }
            return one(refused.type().status(), definition, agreement, typed(next), refused.violations());
        }
        return go(study);
    }

    @POST
    @Path("/{agreement}/end")
    @RolesAllowed(MANAGER)
    public Response end(@RestPath String study, @RestPath UUID agreement) {
        require(study);
        end.end(study, agreement, staff.subject());
        return go(study);
    }

    private StudyDefinition require(String study) {
        grants.require(staff.subject(), MANAGER, study);
        return studies.find(study).orElseThrow(Problem::notFound);
    }

    private Response list(int status, StudyDefinition study, ListQuery query, Typed typed, List<Violation> errors) {
        List<Line> lines = agreements.of(study.code()).stream()
                .map(agreement -> line(study, agreement))
                .toList();
        Listing<Line> list = Listing.of(lines, COLUMNS, query);
        return page(
                status,
                Templates.agreements(study, list, typed, errors, "/staff/studies/" + study.code() + "/agreements"));
    }

    private Response one(int status, StudyDefinition study, UUID id, String next, List<Violation> errors) {
        Agreement agreement = agreements.find(study.code(), id).orElseThrow(Problem::notFound);
        return page(status, Templates.agreement(study, line(study, agreement), next, errors));
    }

    private Line line(StudyDefinition study, Agreement agreement) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Agreement.State state = agreement.on(today);
        boolean soon = state == Agreement.State.IN_FORCE && !agreement.review().isAfter(today.plusDays(SOON_DAYS));
        String label = study.employer(agreement.organisation())
                .map(StudyEmployer::label)
                .orElse(agreement.organisation());
        return new Line(agreement, label, state, soon);
    }

    private static Response page(int status, TemplateInstance template) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(template.render())
                .build();
    }

    private static Response go(String study) {
        return Response.seeOther(URI.create("/staff/studies/" + study + "/agreements"))
                .build();
    }

    private static String typed(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }

    /** What was typed, so that it need not be typed again. */
    public record Typed(String organisation, String reference, String from, String review) {}

    /** An agreement with the name of its organisation and where it stands. */
    public record Line(Agreement agreement, String organisation, Agreement.State state, boolean soon) {}

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        private Templates() {}

        static native TemplateInstance agreements(
                StudyDefinition study, Listing<Line> list, Typed typed, List<Violation> errors, String find);

        static native TemplateInstance agreement(StudyDefinition study, Line line, String next, List<Violation> errors);
    }
}
