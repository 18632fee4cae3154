package org.candour.identity.contact.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.candour.identity.contact.JoinRegister;
import org.candour.identity.contact.LeaveRegister;
import org.candour.identity.entry.FailureLimit;
import org.candour.identity.problem.IdentityProblem;
import org.candour.identity.study.ContactRules.Column;
import org.candour.identity.study.ContactRules.Register;
import org.candour.identity.study.Purpose;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.problem.Problem;
import org.candour.platform.sensitive.Sensitive;
import org.candour.platform.time.RandomSource;
import org.jboss.resteasy.reactive.RestPath;

/** The stakeholder register: four fields, a purpose and a time of its own, and a way out (EW-A8). */
@Path("/studies/{study}/stakeholders")
public class StakeholdersPage {
    static final List<Column> FIELDS = List.of(Column.NAME, Column.WORK_EMAIL, Column.EMPLOYER, Column.JOB_TITLE);
    private static final List<Column> ADDRESS = List.of(Column.WORK_EMAIL);

    private final Studies studies;
    private final JoinRegister join;
    private final LeaveRegister leave;
    private final FailureLimit limit;

    StakeholdersPage(Studies studies, JoinRegister join, LeaveRegister leave, RandomSource random, Clock clock) {
        this.studies = studies;
        this.join = join;
        this.leave = leave;
        this.limit = new FailureLimit(random, clock);
    }

    @GET
    @PermitAll
    public Response ask(@RestPath String study) {
        return form(200, open(study), TypedPerson.empty(FIELDS));
    }

    @POST
    @PermitAll
    public Response join(
            @RestPath String study, MultivaluedMap<String, String> form, @Context HttpServerRequest request) {
        StudyDefinition definition = open(study);
        TypedPerson typed = TypedPerson.of(definition, FIELDS, form);
        if (!typed.errors().isEmpty()) {
            return form(422, definition, typed);
        }
        count(request);
        join.join(study, typed.person(Optional.empty(), FIELDS));
        return ContactPages.page(
                200,
                RegistrationPages.registered(
                        definition, "You are on the register", "You can leave it at any time, on the page before."));
    }

    @GET
    @Path("/leave")
    @PermitAll
    public Response askLeave(@RestPath String study) {
        return ContactPages.page(200, RegistrationPages.leave(open(study), TypedPerson.empty(ADDRESS)));
    }

    @POST
    @Path("/leave")
    @PermitAll
    public Response leave(
            @RestPath String study, MultivaluedMap<String, String> form, @Context HttpServerRequest request) {
        StudyDefinition definition = open(study);
        TypedPerson typed = TypedPerson.of(definition, ADDRESS, form);
        if (!typed.errors().isEmpty()) {
            return ContactPages.page(422, RegistrationPages.leave(definition, typed));
        }
        count(request);
        leave.leave(study, Sensitive.of(typed.fields().getFirst().value()));
        return ContactPages.page(
                200,
                RegistrationPages.registered(
                        definition,
                        "You are not on the register",
                        "If this address was on it, it is deleted. What we keep is a code that lets us recognise the"
                                + " address, so that nobody puts it back."));
    }

    private void count(HttpServerRequest request) {
        String address = request.remoteAddress().hostAddress();
        if (limit.reached(address)) {
            throw new Problem(IdentityProblem.TOO_MANY_ATTEMPTS, "Please wait a quarter of an hour and try again.");
        }
        limit.failed(address);
    }

    private StudyDefinition open(String study) {
        return studies.find(study)
                .filter(found -> found.contactRules().stakeholders().isPresent())
                .orElseThrow(Problem::notFound);
    }

    private static Response form(int status, StudyDefinition study, TypedPerson typed) {
        Register register = study.contactRules().stakeholders().orElseThrow();
        String purpose = study.purposes().stream()
                .filter(one -> one.code().equals(register.purpose()))
                .map(Purpose::text)
                .findFirst()
                .orElse("");
        return ContactPages.page(
                status, RegistrationPages.stakeholders(study, typed, purpose, words(register.keptFor())));
    }

    private static String words(Period period) {
        Period whole = period.normalized();
        if (whole.getYears() > 0) {
            return whole.getYears() == 1 ? "1 year" : whole.getYears() + " years";
        }
        return whole.getMonths() > 0 ? whole.getMonths() + " months" : whole.getDays() + " days";
    }
}
