package org.candour.platform.page.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Measures a body that comes in pieces, without a length, while it is read. Quarkus would cut it off at the same limit,
 * but with a bare number for an answer.
 */
@ApplicationScoped
public class UnannouncedBody {
    /** Where Quarkus leaves its own limit for whoever reads such a body. */
    private static final String LIMIT_OF_QUARKUS = "io.quarkus.max-request-size";

    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

    private final long limit;

    UnannouncedBody(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    public void measure(ResteasyReactiveContainerRequestContext request) {
        if (WITHOUT_BODY.contains(request.getMethod()) || request.getHeaderString("Content-Length") != null) {
            return;
        }
        ResteasyReactiveRequestContext context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        RoutingContext routing = context.serverRequest().unwrap(RoutingContext.class);
        routing.remove(LIMIT_OF_QUARKUS);
        context.setInputStream(
                new MeasuredBody(routing, () -> context.serverRequest().createInputStream(), limit));
    }
}
