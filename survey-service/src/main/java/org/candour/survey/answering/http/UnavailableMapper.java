package org.candour.survey.answering.http;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.platform.outbox.Outbox.OutboxUnavailable;
import org.candour.platform.page.CsrfToken;
import org.candour.survey.answering.http.Pages.SentAgain;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** When the database does not answer: never a false receipt, and nobody has to type anything again. */
public class UnavailableMapper {
    private static final Logger LOG = Logger.getLogger(UnavailableMapper.class);

    private final VisitCookie cookie;

    public UnavailableMapper(VisitCookie cookie) {
        this.cookie = cookie;
    }

    @ServerExceptionMapper({
        IllegalStateException.class,
        PersistenceException.class,
        OutboxUnavailable.class,
        ArcUndeclaredThrowableException.class,
        QuarkusTransactionException.class
    })
    public Response unavailable(RuntimeException failure, ContainerRequestContext request) {
        LOG.warnf("a request failed: %s", cause(failure));
        return Pages.unavailable(language(request), new SentAgain(action(request), fields(request)));
    }

    private Language language(ContainerRequestContext request) {
        return cookie.read(request.getCookies())
                .map(visit -> Language.of(visit.language()))
                .orElseGet(() -> Language.accepted(request.getAcceptableLanguages()));
    }

    /** Class names and SQLSTATE only: the message of a driver may repeat what a person entered. */
    private static String cause(Throwable failure) {
        StringBuilder names = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            names.append(cause.getClass().getSimpleName()).append(' ');
            if (cause instanceof SQLException database) {
                names.append(database.getSQLState()).append(' ');
            }
        }
        return names.toString().strip();
    }

    private static String action(ContainerRequestContext request) {
        if (!"POST".equals(request.getMethod())) {
            return "";
        }
        URI address = request.getUriInfo().getRequestUri();
        return address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
    }

    private static Map<String, List<String>> fields(ContainerRequestContext request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        ResteasyReactiveRequestContext context = (ResteasyReactiveRequestContext)
                ((ResteasyReactiveContainerRequestContext) request).getServerRequestContext();
        FormData form = context.getFormData();
        if (form != null) {
            for (String name : form) {
                if (!name.equals(CsrfToken.FIELD)) {
                    fields.put(
                            name,
                            form.get(name).stream().map(FormValue::getValue).toList());
                }
            }
        }
        return fields;
    }
}
