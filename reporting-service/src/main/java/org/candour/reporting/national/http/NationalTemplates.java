package org.candour.reporting.national.http;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.candour.contracts.study.WaveAnnounced;
import org.candour.reporting.national.National;

/** The pages; the build checks each against these types. */
@CheckedTemplate(basePath = "national")
final class NationalTemplates {
    private NationalTemplates() {}

    static native TemplateInstance wave(WaveAnnounced wave, List<National> made, boolean builder);

    static native TemplateInstance edition(National national, boolean mayDecide, boolean ownWork, boolean mayWithdraw);

    static native TemplateInstance list(List<NationalReportPage.Shelf> shelves);

    static native TemplateInstance report(NationalView view);
}
