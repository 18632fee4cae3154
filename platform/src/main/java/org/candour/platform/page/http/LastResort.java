package org.candour.platform.page.http;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.security.AuthenticationException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.candour.platform.problem.CommonProblem;
import org.jboss.logging.Logger;

/**
 * Answers what fails before or outside every page, such as an address that cannot be decoded. Quarkus would log the
 * address and the message; an address may hold a personal link, a message what somebody entered.
 */
@ApplicationScoped
public class LastResort {
    private static final Logger LOG = Logger.getLogger(LastResort.class);
    private static final int BEFORE_QUARKUS = -10_000;

    private final Template problemPage;

    LastResort(@Location("page/problem.html") Template problemPage) {
        this.problemPage = problemPage;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_QUARKUS).failureHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        Throwable failure = context.failure();
        if (failure instanceof SecurityException
                || failure instanceof AuthenticationException
                || context.response().headWritten()) {
            context.next();
            return;
        }
        int status = status(context);
        if (status >= 500) {
            LOG.errorf(
                    "unexpected %s",
                    failure == null ? status : failure.getClass().getName());
        }
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .end(problemPage
                        .data("title", CommonProblem.ofStatus(status).title())
                        .data("detail", "Check the address and try again.")
                        .data("violations", List.of())
                        .render());
    }

    /** Outside the pages, an argument that cannot be read is one that came with the request, such as a header. */
    private static int status(RoutingContext context) {
        if (context.failure() instanceof IllegalArgumentException) {
            return CommonProblem.BAD_REQUEST.status();
        }
        return context.statusCode() < 400 ? CommonProblem.UNEXPECTED.status() : context.statusCode();
    }
}
