package org.candour.reporting.scalereport;

import java.util.ArrayList;
import java.util.List;
import org.candour.reporting.reliability.ScaleReliability;

/** Makes the validation report of a scale. Pure: nothing is read or kept, and the same input gives the same report. */
public final class ScaleReports {
    private ScaleReports() {}

    /** @throws java.util.concurrent.CancellationException when the progress says not to go on */
    public static ScaleReport build(ScaleInput input, StepProgress progress) {
        progress.step("Items and alpha", 0);
        String fingerprint = Fingerprint.of(input);
        ScaleReliability reliability = ScaleReliability.of(input.matrix(), input.scoring());
        if (reliability.complete() < Value.LEAST) {
            return new ScaleReport(
                    input.title(), input.code(), input.source(), fingerprint, false, List.of(), List.of());
        }
        ScaleFigures figures = ScaleFigures.of(input, reliability, progress);
        List<Section> sections = new ArrayList<>();
        sections.add(Verdicts.section(input, figures));
        sections.addAll(ItemSections.of(input, reliability));
        sections.addAll(ConsistencySections.of(input, figures));
        sections.addAll(StructureSections.of(input, figures));
        sections.addAll(ConfirmatorySections.of(input, figures));
        sections.addAll(ScoreSections.of(input, figures));
        sections.add(MethodSection.of(input, figures));
        progress.step("Done", 100);
        return new ScaleReport(
                input.title(),
                input.code(),
                input.source(),
                fingerprint,
                true,
                reliability.cautions().stream().distinct().toList(),
                sections);
    }
}
