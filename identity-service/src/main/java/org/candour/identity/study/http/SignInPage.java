package org.candour.identity.study.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The addresses between this service and the sign-in. */
@Path("/staff")
@Produces(MediaType.TEXT_HTML)
public class SignInPage {
    /** Asking for who somebody is makes the sign-in take over; it comes back to where the person was going. */
    @GET
    @Path("/signed-in")
    @RolesAllowed("**")
    public Response signedIn() {
        return Response.seeOther(URI.create("/staff/")).build();
    }

    /** Asking for who somebody is makes the sign-in end the session, because this is its address for that. */
    @GET
    @Path("/sign-out")
    @RolesAllowed("**")
    public Response signOut() {
        return Response.seeOther(URI.create("/staff/signed-out")).build();
    }

    @GET
    @Path("/signed-out")
    @PermitAll
    public String signedOut() {
        return Templates.signedOut().render();
    }

    @CheckedTemplate(basePath = "study")
    static class Templates {
        private Templates() {}

        static native TemplateInstance signedOut();
    }
}
