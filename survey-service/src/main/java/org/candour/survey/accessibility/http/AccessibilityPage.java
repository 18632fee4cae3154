package org.candour.survey.accessibility.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.candour.survey.accessibility.TestResults;
import org.jspecify.annotations.Nullable;

/** Says how accessible the answering pages are, in English or Welsh. */
@Path("/accessibility")
public class AccessibilityPage {
    private static final String WELSH = "cy";

    private final TestResults results;

    public AccessibilityPage(TestResults results) {
        this.results = results;
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public Response show(@QueryParam("in") @Nullable String in, @Context HttpHeaders headers) {
        Locale locale = wantsWelsh(in, headers) ? Locale.of(WELSH) : Locale.ENGLISH;
        return Response.ok(Templates.statement(StatementView.of(results.latest(), locale))
                        .setLocale(locale)
                        .render())
                .type("text/html; charset=utf-8")
                .build();
    }

    private static boolean wantsWelsh(@Nullable String in, HttpHeaders headers) {
        if (in != null) {
            return in.equals(WELSH);
        }
        return headers.getAcceptableLanguages().getFirst().getLanguage().equals(WELSH);
    }

    @CheckedTemplate(basePath = "accessibility")
    static class Templates {
        private Templates() {}

        static native TemplateInstance statement(StatementView view);
    }
}
