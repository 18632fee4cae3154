package org.candour.identity.lookup.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.candour.identity.lookup.Comparisons;
import org.candour.identity.lookup.FindByLocator;
import org.candour.identity.lookup.FindByReceipt;
import org.candour.identity.lookup.Finding;
import org.candour.identity.lookup.NameCases;
import org.candour.identity.lookup.Purpose;
import org.candour.identity.lookup.Request;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grants;
import org.candour.platform.problem.Problem;
import org.candour.platform.problem.Violation;
import org.candour.platform.sensitive.Sensitive;
import org.jboss.resteasy.reactive.RestPath;

/** Where a rights officer finds who makes a request, by receipt code or by locator (HC-5, HC-7). */
@Path("/staff/studies/{study}/find")
public class FindPage {
    private static final String OFFICER = "rights-officer";

    private final Studies studies;
    private final FindByReceipt byReceipt;
    private final FindByLocator byLocator;
    private final Comparisons comparisons;
    private final NameCases cases;
    private final Grants grants;
    private final CurrentStaff staff;

    FindPage(
            Studies studies,
            FindByReceipt byReceipt,
            FindByLocator byLocator,
            Comparisons comparisons,
            NameCases cases,
            Grants grants,
            CurrentStaff staff) {
        this.studies = studies;
        this.byReceipt = byReceipt;
        this.byLocator = byLocator;
        this.comparisons = comparisons;
        this.cases = cases;
        this.grants = grants;
        this.staff = staff;
    }

    @GET
    @RolesAllowed(OFFICER)
    public Response ask(@RestPath String study) {
        return ask(200, require(study), TypedSearch.empty(), List.of());
    }

    @POST
    @Path("/code")
    @RolesAllowed(OFFICER)
    public Response byCode(@RestPath String study, MultivaluedMap<String, String> form) {
        StudyDefinition definition = require(study);
        TypedSearch typed = TypedSearch.of(true, form);
        List<Violation> errors = typed.errors(definition);
        return errors.isEmpty()
                ? show(definition, typed, byReceipt.find(request(study, typed), Sensitive.of(typed.normalCode())))
                : ask(422, definition, typed, errors);
    }

    @POST
    @Path("/name")
    @RolesAllowed(OFFICER)
    public Response byName(@RestPath String study, MultivaluedMap<String, String> form) {
        StudyDefinition definition = require(study);
        TypedSearch typed = TypedSearch.of(false, form);
        List<Violation> errors = typed.errors(definition);
        return errors.isEmpty()
                ? show(
                        definition,
                        typed,
                        byLocator.find(
                                request(study, typed),
                                typed.employer(),
                                Sensitive.of(typed.letters().orElseThrow()),
                                typed.claims()))
                : ask(422, definition, typed, errors);
    }

    private List<QuestionView> questions(String study, TypedSearch typed) {
        return comparisons.questions(study).orElse(List.of()).stream()
                .map(question -> QuestionView.of(question, typed.claims()))
                .toList();
    }

    private StudyDefinition require(String study) {
        grants.require(staff.subject(), OFFICER, study);
        return studies.find(study).filter(StudyDefinition::openLink).orElseThrow(Problem::notFound);
    }

    private Request request(String study, TypedSearch typed) {
        return new Request(study, staff.subject(), Purpose.of(typed.purpose()).orElseThrow());
    }

    private Response ask(int status, StudyDefinition study, TypedSearch typed, List<Violation> errors) {
        return FindPages.page(status, FindPages.find(study, List.of(Purpose.values()), typed, cases.all(), errors));
    }

    private Response show(StudyDefinition study, TypedSearch typed, Finding finding) {
        boolean several = switch (finding.state()) {
            case SEVERAL, AMBIGUOUS, UNREACHABLE -> true;
            case NONE, ONE, LIMIT -> false;
        };
        List<QuestionView> questions = several ? questions(study.code(), typed) : List.of();
        int status = switch (finding.state()) {
            case LIMIT -> 429;
            case UNREACHABLE -> 503;
            case NONE, ONE, SEVERAL, AMBIGUOUS -> 200;
        };
        return FindPages.page(
                status,
                FindPages.found(
                        study, finding, typed, questions, !typed.claims().isEmpty(), several));
    }
}
