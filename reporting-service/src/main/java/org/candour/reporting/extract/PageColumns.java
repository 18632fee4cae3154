package org.candour.reporting.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.candour.contracts.instrument.Instrument;
import org.candour.contracts.instrument.OptionKind;
import org.candour.contracts.instrument.Page;
import org.candour.reporting.extract.Column.Meaning;
import org.candour.reporting.intake.OpenAnswers;

/** A column per page whose wording was corrected while people answered: the version in which each person saw it. */
final class PageColumns {
    private final Map<String, SortedSet<Integer>> seen = new HashMap<>();

    void look(OpenAnswers.Opened response) {
        response.pages()
                .forEach((page, version) ->
                        seen.computeIfAbsent(page, first -> new TreeSet<>()).add(version));
    }

    List<Column> of(Instrument instrument) {
        List<Column> columns = new ArrayList<>();
        for (Page page : instrument.pages()) {
            SortedSet<Integer> versions = seen.getOrDefault(page.code(), new TreeSet<>());
            if (versions.size() > 1) {
                columns.add(column(page.code(), versions));
            }
        }
        return columns;
    }

    private static Column column(String page, SortedSet<Integer> versions) {
        return new Column(
                "VERSION_" + page.toUpperCase(Locale.ROOT).replace('-', '_'),
                "",
                "Version in which the page " + page + " was seen",
                "",
                "",
                "VERSION",
                "",
                versions.stream()
                        .map(version ->
                                new Meaning(String.valueOf(version), "seen in version " + version, OptionKind.ANSWER))
                        .toList(),
                response -> {
                    Integer version = response.pages().get(page);
                    return version == null ? "" : version.toString();
                });
    }
}
