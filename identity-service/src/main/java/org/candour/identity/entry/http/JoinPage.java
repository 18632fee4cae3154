package org.candour.identity.entry.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.candour.identity.entry.EnterStudy;
import org.candour.identity.entry.FailureLimit;
import org.candour.identity.entry.OfferedLanguages;
import org.candour.identity.problem.IdentityProblem;
import org.candour.identity.study.StudyDefinition;
import org.candour.platform.page.Tongue;
import org.candour.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The open link: asks for the organisation code. */
@Path("/join/{study}")
public class JoinPage {
    private static final int LONGEST = 40;

    private final Door door;
    private final EnterStudy enter;
    private final FailureLimit limit;
    private final OfferedLanguages languages;

    JoinPage(Door door, EnterStudy enter, FailureLimit limit, OfferedLanguages languages) {
        this.door = door;
        this.enter = enter;
        this.limit = limit;
        this.languages = languages;
    }

    @GET
    @PermitAll
    public Response ask(@RestPath String study, @RestQuery @Nullable String code, @RestQuery @Nullable String in) {
        String prefilled = code != null && code.matches("[0-9A-Za-z -]{1,16}") ? code : "";
        return door.whileOpen(
                study,
                Objects.requireNonNullElse(in, ""),
                found -> found.openLink() ? page(200, found, prefilled, in, List.of()) : byMail(found, in));
    }

    @POST
    @PermitAll
    public Response enter(
            @RestPath String study,
            @RestForm @Nullable String code,
            @RestForm @Nullable String in,
            @Context HttpServerRequest request) {
        String address = request.remoteAddress().hostAddress();
        String typed = code == null || code.length() > LONGEST ? "" : code;
        return door.whileOpen(study, Objects.requireNonNullElse(in, ""), found -> {
            if (!found.openLink()) {
                throw Problem.notFound();
            }
            refuseGuessing(address);
            return enter.enter(study, typed, Objects.requireNonNullElse(in, ""))
                    .map(passage -> door.enter(passage, "/join/" + study + "/notice"))
                    .orElseGet(() -> {
                        if (!typed.isBlank()) {
                            limit.failed(address);
                        }
                        DoorWords words = tongue(found, in).words(DoorWords.class);
                        String message = typed.isBlank() ? words.codeMissing() : words.codeUnknown();
                        return page(400, found, "", in, List.of(new FieldError("code", message)));
                    });
        });
    }

    private Response page(
            int status, StudyDefinition study, String code, @Nullable String in, List<FieldError> errors) {
        Tongue tongue = tongue(study, in);
        return Door.page(
                status, tongue, EntryPages.join(study, code, tongue.tag(), tongue.others(languages.of(study)), errors));
    }

    private Response byMail(StudyDefinition study, @Nullable String in) {
        Tongue tongue = tongue(study, in);
        return Door.page(200, tongue, EntryPages.byMail(study, tongue.tag(), tongue.others(languages.of(study))));
    }

    private Tongue tongue(StudyDefinition study, @Nullable String in) {
        return new Tongue(languages.choose(study, Objects.requireNonNullElse(in, "")));
    }

    private void refuseGuessing(String address) {
        if (limit.reached(address)) {
            throw new Problem(
                    IdentityProblem.TOO_MANY_ATTEMPTS,
                    "Please wait a quarter of an hour and try again. If the code you were sent does not work, ask the"
                            + " person who sent it.");
        }
    }
}
