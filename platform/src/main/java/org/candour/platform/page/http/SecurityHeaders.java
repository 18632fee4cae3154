package org.candour.platform.page.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Headers of every response, errors and static files included. */
@ApplicationScoped
public class SecurityHeaders {
    /** Response header by which a page widens {@code form-action} to one more origin; it never leaves the service. */
    public static final String FORM_TARGET = "X-Candour-Form-Target";

    private static final int EARLY = 1_000;

    void register(@Observes Filters filters) {
        filters.register(this::headers, EARLY);
    }

    private void headers(RoutingContext context) {
        HttpServerResponse response = context.response();
        context.addHeadersEndHandler(nothing -> {
            String target = response.headers().get(FORM_TARGET);
            response.headers().remove(FORM_TARGET);
            response.putHeader("Content-Security-Policy", policy(target))
                    .putHeader("X-Content-Type-Options", "nosniff")
                    .putHeader("Referrer-Policy", "same-origin")
                    .putHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                    .putHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
                    .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                    .putHeader("X-Frame-Options", "DENY");
            if (context.normalizedPath().startsWith("/assets/") && response.getStatusCode() < 300) {
                response.putHeader("Cache-Control", "public, max-age=86400");
            } else {
                response.putHeader("Cache-Control", "no-store");
            }
        });
        context.next();
    }

    private static String policy(@org.jspecify.annotations.Nullable String formTarget) {
        return "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
                + "base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
                + (formTarget == null ? "" : " " + formTarget);
    }
}
