package org.candour.platform.page.http;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.candour.platform.problem.CommonProblem;
import org.eclipse.microprofile.config.ConfigProvider;

/** Says on a page that what somebody sends is too large; Quarkus itself would answer with a number and nothing else. */
@ApplicationScoped
public class BodyLimit {
    static final String ADVICE = "Go back and send something smaller.";

    private static final int AFTER_THE_HEADERS = 500;
    private static final long GRACE_MILLIS = 10_000;

    private static final String PROBLEM = "{\"type\":\"https://candour.example.org/problems/"
            + CommonProblem.TOO_LARGE.slug() + "\",\"title\":\"" + CommonProblem.TOO_LARGE.title()
            + "\",\"status\":413,\"detail\":\"Send something smaller.\"}";

    private final Template problemPage;
    private final long limit;

    BodyLimit(@Location("page/problem.html") Template problemPage) {
        this.problemPage = problemPage;
        this.limit = ConfigProvider.getConfig()
                .getValue("quarkus.http.limits.max-body-size", MemorySize.class)
                .asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_THE_HEADERS);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        String length = request.getHeader("Content-Length");
        if (length == null || !length.matches("[0-9]{1,18}") || Long.parseLong(length) <= limit) {
            context.next();
            return;
        }
        takeForAWhile(context);
        String accepted = request.getHeader("Accept");
        if (context.normalizedPath().startsWith("/api/") && (accepted == null || !accepted.contains("text/html"))) {
            context.response()
                    .setStatusCode(CommonProblem.TOO_LARGE.status())
                    .putHeader("Content-Type", "application/problem+json")
                    .end(PROBLEM);
            return;
        }
        context.response()
                .setStatusCode(CommonProblem.TOO_LARGE.status())
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .end(problemPage
                        .data("title", CommonProblem.TOO_LARGE.title())
                        .data("detail", ADVICE)
                        .data("violations", List.of())
                        .render());
    }

    /** Browsers read the answer only while somebody goes on taking what they send, but not for ever. */
    static void takeForAWhile(RoutingContext context) {
        HttpServerRequest request = context.request();
        request.handler(ignored -> {});
        request.resume();
        context.vertx().setTimer(GRACE_MILLIS, timer -> {
            if (!request.isEnded()) {
                request.connection().close();
            }
        });
    }
}
