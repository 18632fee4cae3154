package org.candour.reporting.scalereport.pdf;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperExportManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import org.candour.reporting.print.AccessibilityRepair;
import org.candour.reporting.print.Template;
import org.candour.reporting.scalereport.ScaleReport;

/** Prints one report at a time: laying one out takes tens of megabytes. */
@Singleton
public class ReportPdf {
    private static final String LANGUAGE = "en-GB";

    private final Semaphore place = new Semaphore(1, true);
    private final JasperReport template = Template.load("/reports/scalereport.jasper", JasperReport.class);

    public byte[] render(ScaleReport report) {
        place.acquireUninterruptibly();
        try {
            var filled = JasperFillManager.fillReport(
                    template, parameters(report), new JRMapCollectionDataSource(new ReportBlocks(report).all()));
            return AccessibilityRepair.alike(
                    JasperExportManager.exportReportToPdf(filled), "Validation report: " + report.title(), LANGUAGE);
        } catch (JRException e) {
            throw new IllegalStateException("the validation report could not be printed", e);
        } finally {
            place.release();
        }
    }

    private static Map<String, Object> parameters(ScaleReport report) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_LOCALE, Locale.UK);
        parameters.put("running", "Validation report · " + report.title() + " · " + report.source());
        parameters.put("foot", "Whole sample only, never one employer. Fingerprint " + report.fingerprint());
        return parameters;
    }
}
