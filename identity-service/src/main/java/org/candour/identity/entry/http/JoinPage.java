package org.candour.identity.entry.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.candour.identity.entry.EnterStudy;
import org.candour.identity.entry.FailureLimit;
import org.candour.identity.problem.IdentityProblem;
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

    JoinPage(Door door, EnterStudy enter, FailureLimit limit) {
        this.door = door;
        this.enter = enter;
        this.limit = limit;
    }

    @GET
    @PermitAll
    public Response ask(@RestPath String study, @RestQuery @Nullable String code) {
        String prefilled = code != null && code.matches("[0-9A-Za-z -]{1,16}") ? code : "";
        return door.whileOpen(study, found -> Door.page(200, EntryPages.join(found, prefilled, List.of())));
    }

    @POST
    @PermitAll
    public Response enter(@RestPath String study, @RestForm @Nullable String code, @Context HttpServerRequest request) {
        String address = request.remoteAddress().hostAddress();
        String typed = code == null || code.length() > LONGEST ? "" : code;
        return door.whileOpen(study, found -> {
            refuseGuessing(address);
            return enter.enter(study, typed)
                    .map(passage -> door.enter(passage, "/join/" + study + "/notice"))
                    .orElseGet(() -> {
                        if (!typed.isBlank()) {
                            limit.failed(address);
                        }
                        String message = typed.isBlank()
                                ? "Enter the organisation code"
                                : "This code does not belong to an employer in this study. Check it against the"
                                        + " message you were sent";
                        return Door.page(400, EntryPages.join(found, "", List.of(new FieldError("code", message))));
                    });
        });
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
