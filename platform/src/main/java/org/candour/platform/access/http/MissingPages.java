package org.candour.platform.access.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.candour.platform.access.CurrentStaff;
import org.candour.platform.access.Grants;
import org.candour.platform.problem.CommonProblem;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Records, in one place for all pages of staff, what was asked for by its name or number and was not there. */
@ApplicationScoped
public class MissingPages {
    private final Grants grants;
    private final CurrentStaff staff;

    MissingPages(Grants grants, CurrentStaff staff) {
        this.grants = grants;
        this.staff = staff;
    }

    @ServerResponseFilter
    public void record(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        if (response.getStatus() != CommonProblem.NOT_FOUND.status()) {
            return;
        }
        Method method = resource.getResourceMethod();
        RolesAllowed allowed = method == null ? null : method.getAnnotation(RolesAllowed.class);
        if (allowed != null && !request.getUriInfo().getPathParameters().isEmpty()) {
            String roles = Arrays.stream(allowed.value()).sorted().collect(Collectors.joining(" or "));
            grants.missing(staff.subject(), roles, study(request));
        }
    }

    private static String study(ContainerRequestContext request) {
        @Nullable String study = request.getUriInfo().getPathParameters().getFirst("study");
        return Objects.requireNonNullElse(study, "");
    }
}
