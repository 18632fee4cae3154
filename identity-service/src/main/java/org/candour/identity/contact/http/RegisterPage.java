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
import java.util.List;
import java.util.Optional;
import org.candour.identity.contact.RegisterMyself;
import org.candour.identity.entry.FailureLimit;
import org.candour.identity.problem.IdentityProblem;
import org.candour.identity.study.ContactRules.Column;
import org.candour.identity.study.ContactRules.Source;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.problem.Problem;
import org.candour.platform.time.RandomSource;
import org.jboss.resteasy.reactive.RestPath;

/** Somebody asks for an invitation themselves (EW-A3). The answer is the same whether or not they were known. */
@Path("/studies/{study}/register")
public class RegisterPage {
    private final Studies studies;
    private final RegisterMyself register;
    private final FailureLimit limit;

    RegisterPage(Studies studies, RegisterMyself register, RandomSource random, Clock clock) {
        this.studies = studies;
        this.register = register;
        this.limit = new FailureLimit(random, clock);
    }

    @GET
    @PermitAll
    public Response ask(@RestPath String study) {
        StudyDefinition definition = open(study);
        return ContactPages.page(200, RegistrationPages.register(definition, TypedPerson.empty(columns(definition))));
    }

    @POST
    @PermitAll
    public Response register(
            @RestPath String study, MultivaluedMap<String, String> form, @Context HttpServerRequest request) {
        StudyDefinition definition = open(study);
        String address = request.remoteAddress().hostAddress();
        if (limit.reached(address)) {
            throw new Problem(IdentityProblem.TOO_MANY_ATTEMPTS, "Please wait a quarter of an hour and try again.");
        }
        TypedPerson typed = TypedPerson.of(definition, columns(definition), form);
        if (!typed.errors().isEmpty()) {
            return ContactPages.page(422, RegistrationPages.register(definition, typed));
        }
        limit.failed(address);
        register.register(
                study,
                typed.organisation(),
                typed.person(
                        Optional.of(typed.organisation()).flatMap(definition::employer),
                        definition.contactRules().columns()));
        return ContactPages.page(
                200,
                RegistrationPages.registered(
                        definition,
                        "Thank you",
                        "If this address can be written to, it will receive an invitation. You can tell us at any time"
                                + " to stop."));
    }

    private StudyDefinition open(String study) {
        return studies.find(study)
                .filter(found -> found.contactRules().sources().contains(Source.SELF_REGISTERED))
                .orElseThrow(Problem::notFound);
    }

    /** What only an employer knows is not asked for; the authority is chosen from the list of organisations. */
    static List<Column> columns(StudyDefinition study) {
        return study.contactRules().columns().stream()
                .filter(column -> column != Column.STAFF_NUMBER && column != Column.LOCAL_AUTHORITY)
                .toList();
    }
}
