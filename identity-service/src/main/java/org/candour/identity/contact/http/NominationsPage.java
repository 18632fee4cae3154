package org.candour.identity.contact.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.candour.identity.contact.ListNominations;
import org.candour.identity.contact.RecordNomination;
import org.candour.identity.study.ContactRules.Column;
import org.candour.identity.study.ContactRules.Source;
import org.candour.identity.study.Party;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grants;
import org.candour.platform.page.ListQuery;
import org.candour.platform.page.Listing;
import org.candour.platform.problem.Problem;
import org.candour.platform.problem.Violation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** People who came by nomination or correspondence, for the study manager (EW-A3). */
@Path("/staff/studies/{study}/nominations")
public class NominationsPage {
    private static final String MANAGER = "study-manager";
    private static final ListQuery USUAL = ListQuery.latest("WHEN");
    private static final String A_PERSON = "a person";
    private static final Set<Source> OTHER_WAYS = Set.of(Source.NOMINATED, Source.CORRESPONDENCE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final Map<String, String> DONE = Map.of(
            "recorded", "The person is on the list.",
            "left-out", "The person asked this study not to write to them. Nothing was stored.");

    private final Studies studies;
    private final RecordNomination record;
    private final ListNominations nominations;
    private final Grants grants;
    private final CurrentStaff staff;

    NominationsPage(
            Studies studies, RecordNomination record, ListNominations nominations, Grants grants, CurrentStaff staff) {
        this.studies = studies;
        this.record = record;
        this.nominations = nominations;
        this.grants = grants;
        this.staff = staff;
    }

    @GET
    @RolesAllowed(MANAGER)
    public Response show(@RestPath String study, @RestQuery @Nullable String done) {
        StudyDefinition definition = require(study);
        return page(
                200, definition, empty(definition), USUAL, DONE.getOrDefault(Objects.requireNonNullElse(done, ""), ""));
    }

    /** A search is a form, so that a name never stands in an address. */
    @POST
    @Path("/find")
    @RolesAllowed(MANAGER)
    public Response find(@RestPath String study, MultivaluedMap<String, String> form) {
        StudyDefinition definition = require(study);
        return page(200, definition, empty(definition), ListQuery.of(form, USUAL), "");
    }

    @POST
    @RolesAllowed(MANAGER)
    public Response record(@RestPath String study, MultivaluedMap<String, String> form) {
        StudyDefinition definition = require(study);
        TypedPerson typed = TypedPerson.of(definition, RegisterPage.columns(definition), form);
        String nominator = Objects.requireNonNullElse(form.getFirst("nominator"), "");
        boolean known = nominator.equals(A_PERSON)
                || definition.parties().stream().map(Party::code).anyMatch(nominator::equals);
        if (!typed.errors().isEmpty() || !known) {
            List<Violation> errors = new ArrayList<>(typed.errors());
            if (!known) {
                errors.add(new Violation("nominator", "Choose who named the person"));
            }
            return page(422, definition, new TypedPerson(typed.fields(), typed.organisation(), errors), USUAL, "");
        }
        Source source = "CORRESPONDENCE".equals(form.getFirst("source")) ? Source.CORRESPONDENCE : Source.NOMINATED;
        if (!definition.contactRules().sources().contains(source)) {
            throw Problem.notFound();
        }
        boolean stored = record.record(
                study,
                typed.organisation(),
                source,
                nominator,
                typed.person(
                        Optional.of(typed.organisation()).flatMap(definition::employer),
                        definition.contactRules().columns()),
                staff.subject());
        return ContactPages.go("/staff/studies/" + study + "/nominations?done=" + (stored ? "recorded" : "left-out"));
    }

    private StudyDefinition require(String study) {
        grants.require(staff.subject(), MANAGER, study);
        return studies.find(study)
                .filter(found -> found.contactRules().sources().stream().anyMatch(OTHER_WAYS::contains))
                .orElseThrow(Problem::notFound);
    }

    private static TypedPerson empty(StudyDefinition study) {
        return TypedPerson.empty(RegisterPage.columns(study));
    }

    private Response page(int status, StudyDefinition study, TypedPerson typed, ListQuery query, String done) {
        Listing<Line> list = nominations
                .of(study.code(), query, staff.subject())
                .map(named -> new Line(
                        named.person().reveal().of(Column.NAME),
                        named.person().reveal().of(Column.WORK_EMAIL),
                        named.source().title(),
                        named.supplier(),
                        DAY.format(named.suppliedOn())));
        return ContactPages.page(
                status,
                RegistrationPages.nominations(
                        study,
                        study.parties(),
                        typed,
                        list,
                        "/staff/studies/" + study.code() + "/nominations/find",
                        done));
    }

    /** Somebody on the list of nominations. */
    record Line(String name, String mail, String source, String by, String on) {}
}
