package org.candour.bench;

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
import org.candour.reporting.summary.http.SummaryPage;

/** The web page of a report from the template of reporting-service, by reflection: slower than in the service. */
final class RenderedPage {
    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of("text/html")))
            .addNamespaceResolver(NamespaceResolver.builder("inject")
                    .resolve(context -> Map.of("version", "bench"))
                    .build())
            .addLocator(RenderedPage::template)
            .build();

    String html(EmployerSummary summary) {
        return engine.getTemplate("summary/report")
                .data("page", SummaryPage.of(summary))
                .data("files", "/report")
                .data("back", "/")
                .render();
    }

    private static Optional<TemplateLocator.TemplateLocation> template(String id) {
        var stream = RenderedPage.class.getResourceAsStream("/templates/" + id + ".html");
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
