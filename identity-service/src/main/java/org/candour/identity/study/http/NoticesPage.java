package org.candour.identity.study.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.candour.identity.notice.AcceptTranslation;
import org.candour.identity.notice.Notice;
import org.candour.identity.notice.NoticeReviews;
import org.candour.identity.notice.Notices;
import org.candour.identity.notice.Telling;
import org.candour.identity.notice.Tellings;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grants;
import org.candour.platform.problem.Problem;
import org.candour.platform.problem.Violation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Versions and translations of a notice, and how far people were told of changes. Never a name, never a small number. */
@Path("/staff/studies/{study}/notices")
public class NoticesPage {
    private static final int FEWEST = 10;

    private final Studies studies;
    private final Notices notices;
    private final NoticeReviews reviews;
    private final Tellings tellings;
    private final AcceptTranslation accept;
    private final Grants grants;
    private final CurrentStaff staff;

    NoticesPage(
            Studies studies,
            Notices notices,
            NoticeReviews reviews,
            Tellings tellings,
            AcceptTranslation accept,
            Grants grants,
            CurrentStaff staff) {
        this.studies = studies;
        this.notices = notices;
        this.reviews = reviews;
        this.tellings = tellings;
        this.accept = accept;
        this.grants = grants;
        this.staff = staff;
    }

    @GET
    @RolesAllowed(StudyPage.MANAGER)
    public Response show(@RestPath String study) {
        return page(200, require(study), List.of());
    }

    @POST
    @Path("/{version}/{language}/accept")
    @RolesAllowed(StudyPage.MANAGER)
    public Response accept(
            @RestPath String study,
            @RestPath int version,
            @RestPath String language,
            @RestForm @Nullable String reviewer) {
        StudyDefinition definition = require(study);
        try {
            accept.accept(
                    study,
                    version,
                    language,
                    Objects.requireNonNullElse(reviewer, "").strip(),
                    staff.subject());
        } catch (Problem refused) {
            if (refused.violations().isEmpty()) {
                throw refused;
            }
            return page(refused.type().status(), definition, refused.violations());
        }
        return StaffPages.go("/staff/studies/" + study + "/notices");
    }

    private StudyDefinition require(String study) {
        grants.require(staff.subject(), StudyPage.MANAGER, study);
        return studies.find(study).orElseThrow(Problem::notFound);
    }

    private Response page(int status, StudyDefinition study, List<Violation> errors) {
        List<Line> lines = notices.history(study.code()).stream()
                .flatMap(one -> notices.languages(study.code(), one.version()).stream())
                .map(this::line)
                .toList();
        List<Told> told = tellings.counts(study.code()).stream()
                .map(count -> new Told(
                        count.version(),
                        words(count.state()),
                        count.people() < FEWEST ? "fewer than 10" : Long.toString(count.people())))
                .toList();
        return StaffPages.page(status, StaffPages.notices(study, lines, told, errors));
    }

    private Line line(Notice notice) {
        String reviewer = reviews.find(notice.study(), notice.version(), notice.language())
                .map(NoticeReviews.Review::reviewer)
                .orElse("");
        return new Line(notice, reviewer);
    }

    private static String words(Telling.State state) {
        return switch (state) {
            case WAITING -> "Waiting to be told";
            case TOLD -> "Told";
            case UNREACHABLE -> "Cannot be reached";
        };
    }

    /** A version in a language, with who accepted the translation. */
    public record Line(Notice notice, String reviewer) {}

    /** How many people of a version are how far. */
    public record Told(int version, String state, String people) {}
}
