package org.candour.platform.page.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * What a member of staff sees who sends a form after the session has ended. The sign-in would send the browser to
 * another origin, and our own {@code form-action} makes browsers stop there without a word.
 */
@ApplicationScoped
public class EndedSession {
    private static final int EARLY = 999;
    private static final String PAGE = "/staff/signed-out";

    void register(@Observes Filters filters) {
        filters.register(this::explain, EARLY);
    }

    private void explain(RoutingContext context) {
        if (context.request().method().equals(HttpMethod.POST)) {
            context.addHeadersEndHandler(nothing -> {
                HttpServerResponse response = context.response();
                // Pages of ours answer a form with 303, so that this can only be the sign-in.
                if (response.getStatusCode() == 302) {
                    response.setStatusCode(303).putHeader("Location", PAGE);
                }
            });
        }
        context.next();
    }
}
