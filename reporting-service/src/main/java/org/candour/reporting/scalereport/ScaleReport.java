package org.candour.reporting.scalereport;

import java.util.List;
import java.util.Optional;

/**
 * The validation report of a scale, ready to be printed by any adapter. Counts of people below ten are withheld, and a
 * scale that fewer than ten people answered completely has no figures at all.
 *
 * @param title name of the scale
 * @param code its short code
 * @param source where the answers come from
 * @param fingerprint of everything the report rests on: equal fingerprints, equal reports
 * @param shown false when too few people answered
 * @param cautions what a reader must know before any figure
 */
public record ScaleReport(
        String title,
        String code,
        String source,
        String fingerprint,
        boolean shown,
        List<String> cautions,
        List<Section> sections) {
    public static final String TOO_FEW =
            "Fewer than 10 people answered all questions of this scale: no figure of it is shown.";

    public ScaleReport {
        cautions = List.copyOf(cautions);
        sections = List.copyOf(sections);
    }

    public Optional<Section> section(String name) {
        return sections.stream().filter(section -> section.name().equals(name)).findFirst();
    }

    public Optional<Table> table(String name) {
        return sections.stream()
                .flatMap(section -> section.tables().stream())
                .filter(table -> table.name().equals(name))
                .findFirst();
    }
}
