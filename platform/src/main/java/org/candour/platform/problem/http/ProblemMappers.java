package org.candour.platform.problem.http;

import io.quarkus.qute.Template;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.platform.problem.CommonProblem;
import org.candour.platform.problem.Problem;
import org.candour.platform.problem.ProblemType;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns exceptions into answers. */
@ApplicationScoped
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private static final String FORM_READER = "org.jboss.resteasy.reactive.server.core.multipart.";

    private final Template problemPage;

    ProblemMappers(@io.quarkus.qute.Location("page/problem.html") Template problemPage) {
        this.problemPage = problemPage;
    }

    @ServerExceptionMapper
    Response problem(Problem problem, HttpHeaders headers) {
        return answer(problem, headers);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused, HttpHeaders headers) {
        return answer(
                new Problem(CommonProblem.NOT_ALLOWED, "Your account has no role that opens this page."), headers);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException failure, HttpHeaders headers) {
        int status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        CommonProblem type = CommonProblem.ofStatus(status);
        String advice = type == CommonProblem.TOO_LARGE
                ? "Go back and send something smaller."
                : "Check the address and try again.";
        return answer(new Problem(type, advice), headers);
    }

    @ServerExceptionMapper
    Response anythingElse(Throwable failure, HttpHeaders headers) {
        if (failure instanceof UnauthorizedException || failure instanceof SecurityException) {
            return answer(new Problem(CommonProblem.NOT_ALLOWED, "Sign in and try again."), headers);
        }
        if (unreadableForm(failure)) {
            return answer(new Problem(CommonProblem.BAD_REQUEST, "Go back and try again."), headers);
        }
        LOG.errorf("unexpected %s", trace(failure));
        return answer(
                new Problem(
                        CommonProblem.UNEXPECTED,
                        "Nothing that you had saved is lost. Wait a minute, go back and try again."),
                headers);
    }

    /** A body that is not what its type says fails in the reader of forms, before any page of ours. */
    private static boolean unreadableForm(Throwable failure) {
        List<String> frames = Arrays.stream(failure.getStackTrace())
                .map(StackTraceElement::getClassName)
                .toList();
        return frames.stream().anyMatch(frame -> frame.startsWith(FORM_READER))
                && frames.stream().noneMatch(frame -> frame.startsWith("org.candour"));
    }

    /** Class names and our own frames only: messages of drivers and parsers may repeat what a person entered. */
    private static String trace(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append(cause.getClass().getName());
            Arrays.stream(cause.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith("org.candour"))
                    .limit(6)
                    .forEach(frame -> text.append(" < ")
                            .append(frame.getClassName())
                            .append(':')
                            .append(frame.getLineNumber()));
            text.append("; ");
        }
        return text.toString();
    }

    private Response answer(Problem problem, HttpHeaders headers) {
        ProblemType type = problem.type();
        if (headers.getAcceptableMediaTypes().stream().anyMatch(MediaType.TEXT_HTML_TYPE::equals)) {
            return Response.status(type.status())
                    .type("text/html; charset=utf-8")
                    .entity(problemPage
                            .data("title", type.title())
                            .data("detail", problem.detail())
                            .data("violations", problem.violations())
                            .render())
                    .build();
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "https://candour.example.org/problems/" + type.slug());
        body.put("title", type.title());
        body.put("status", type.status());
        body.put("detail", problem.detail());
        if (!problem.violations().isEmpty()) {
            body.put("violations", List.copyOf(problem.violations()));
        }
        return Response.status(type.status())
                .type("application/problem+json")
                .entity(body)
                .build();
    }
}
