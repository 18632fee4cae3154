package org.candour.platform.page.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Set;
import org.candour.platform.page.AddressConfig;
import org.candour.platform.page.CsrfToken;
import org.candour.platform.page.PageConfig;
import org.candour.platform.page.SignedEntry;
import org.candour.platform.problem.CommonProblem;
import org.candour.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** Lets a change through only when one of our own pages asked for it (docs/adr: form token). */
@ApplicationScoped
public class FormGuard {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final CsrfToken token;
    private final String cookieName;
    private final String ownOrigin;

    public FormGuard(CsrfToken token, PageConfig page, AddressConfig address) {
        this.token = token;
        this.cookieName = "__Host-candour-" + page.service() + "-form";
        this.ownOrigin = origin(
                switch (page.service()) {
                    case "identity" -> address.identity();
                    case "survey" -> address.survey();
                    default -> address.reporting();
                });
    }

    @ServerRequestFilter
    @WithFormRead
    public void check(ResteasyReactiveContainerRequestContext request, ResourceInfo resource) {
        Cookie cookie = request.getCookies().get(cookieName);
        if (cookie != null) {
            token.remember(cookie.getValue());
        }
        Method method = resource.getResourceMethod();
        if (SAFE.contains(request.getMethod()) || (method != null && method.isAnnotationPresent(SignedEntry.class))) {
            return;
        }
        if (!sameOrigin(request) || !token.accepts(submitted(request))) {
            throw new Problem(
                    CommonProblem.FORM_EXPIRED,
                    "The form was open for too long or did not come from this site. Go back, reload the page and try"
                            + " again.");
        }
    }

    @ServerResponseFilter
    public void setCookie(ContainerRequestContext request, ContainerResponseContext response) {
        String fresh = token.freshCookie();
        if (fresh != null) {
            response.getHeaders()
                    .add(
                            "Set-Cookie",
                            new NewCookie.Builder(cookieName)
                                    .value(fresh)
                                    .path("/")
                                    .secure(true)
                                    .httpOnly(true)
                                    .sameSite(NewCookie.SameSite.LAX)
                                    .build());
        }
    }

    private boolean sameOrigin(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        return origin != null
                ? origin.equals(ownOrigin)
                : "same-origin".equals(request.getHeaderString("Sec-Fetch-Site"));
    }

    private static @Nullable String submitted(ResteasyReactiveContainerRequestContext request) {
        MediaType type = request.getMediaType();
        if (type == null || "json".equals(type.getSubtype())) {
            return request.getHeaderString("X-CSRF-Token");
        }
        ResteasyReactiveRequestContext context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        return (String) context.getFormParameter(CsrfToken.FIELD, true, true);
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
