package org.candour.reporting.summary.http;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.reporting.summary.EmployerSummary;

/** The page of a report, rendered by the template of the service. */
public final class PageUnderTest {
    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of("text/html")))
            .addNamespaceResolver(NamespaceResolver.builder("inject")
                    .resolve(context -> Map.of("version", "test"))
                    .build())
            .addLocator(PageUnderTest::template)
            .build();

    private PageUnderTest() {}

    public static String render(EmployerSummary summary) {
        return ENGINE.getTemplate("summary/report")
                .data("page", SummaryPage.of(summary))
                .data("files", "/staff/reports/x")
                .data("back", "/staff/reports")
                .render();
    }

    /** A template with one parameter. */
    public static String render(String template, String parameter, Object data) {
        return ENGINE.getTemplate(template).data(parameter, data).render();
    }

    private static Optional<TemplateLocator.TemplateLocation> template(String id) {
        var stream = PageUnderTest.class.getResourceAsStream("/templates/" + id + ".html");
        return Optional.ofNullable(stream).map(bytes -> new TemplateLocator.TemplateLocation() {
            @Override
            public Reader read() {
                return new InputStreamReader(bytes, StandardCharsets.UTF_8);
            }

            @Override
            public Optional<Variant> getVariant() {
                return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
            }
        });
    }
}
