package org.candour.identity.notice.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.candour.identity.notice.Notice;
import org.candour.identity.notice.NoticeTexts;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Renders Markdown with the classes of the design system. */
@ApplicationScoped
public class CommonmarkNoticeTexts implements NoticeTexts {
    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("h1", "govuk-heading-l"),
            Map.entry("h2", "govuk-heading-m"),
            Map.entry("h3", "govuk-heading-s"),
            Map.entry("p", "govuk-body"),
            Map.entry("ul", "govuk-list govuk-list--bullet"),
            Map.entry("ol", "govuk-list govuk-list--number"),
            Map.entry("a", "govuk-link"),
            Map.entry("table", "govuk-table"),
            Map.entry("thead", "govuk-table__head"),
            Map.entry("tbody", "govuk-table__body"),
            Map.entry("tr", "govuk-table__row"),
            Map.entry("th", "govuk-table__header"),
            Map.entry("td", "govuk-table__cell"));

    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> CommonmarkNoticeTexts::classes)
            .build();

    @Override
    public String html(Notice notice) {
        return renderer.render(parser.parse(notice.body()));
    }

    private static void classes(Node node, String tag, Map<String, String> attributes) {
        String style = CLASSES.get(tag);
        if (style != null) {
            attributes.put("class", style);
        }
        if (tag.equals("img")) {
            attributes.remove("src"); // a notice loads nothing, from anywhere
        }
    }
}
