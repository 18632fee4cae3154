package org.candour.reporting.summary.pdf;

import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperExportManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import org.candour.reporting.print.AccessibilityRepair;
import org.candour.reporting.print.Template;
import org.candour.reporting.summary.EmployerSummary;
import org.candour.reporting.summary.SummaryText;

/**
 * Prints a stored summary as PDF/UA-1. At most two at a time: a report takes tens of megabytes while it is laid out.
 */
@Singleton
public class SummaryPdf {
    private static final int PATIENCE_SECONDS = 60;
    private final Semaphore places = new Semaphore(2, true);
    private final JasperReport template = Template.load("/reports/summary.jasper", JasperReport.class);

    /** @throws PrintingBusy when no place became free in time */
    public byte[] render(EmployerSummary summary) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new PrintingBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PrintingBusy();
        }
        try {
            return print(summary);
        } catch (JRException e) {
            throw new IllegalStateException("the report could not be printed", e);
        } finally {
            places.release();
        }
    }

    private byte[] print(EmployerSummary summary) throws JRException {
        List<Map<String, ?>> blocks = new SummaryBlocks(summary).all();
        var filled = JasperFillManager.fillReport(
                template, parameters(summary.text()), new JRMapCollectionDataSource(blocks));
        return AccessibilityRepair.of(
                JasperExportManager.exportReportToPdf(filled),
                title(summary.text()),
                summary.text().language());
    }

    private static String title(SummaryText text) {
        return text.studyTitle() + ": " + text.employerLabel() + ", " + text.waveTitle();
    }

    private static Map<String, Object> parameters(SummaryText text) {
        var took = text.participation();
        boolean rated = took.invited() != null;
        var parameters = new HashMap<String, Object>();
        parameters.put(JRParameter.REPORT_LOCALE, Locale.UK);
        parameters.put("title", text.studyTitle());
        parameters.put("employer", text.employerLabel());
        parameters.put("wave", text.waveTitle());
        parameters.put("body", text.researchBody());
        parameters.put("running", text.studyTitle() + " · " + text.employerLabel() + " · " + text.waveTitle());
        parameters.put("answered", Integer.toString(took.answered()));
        parameters.put("answeredLabel", "people sent in their answers");
        parameters.put("rate", took.rate());
        parameters.put("rateLabel", rated ? "response rate, of " + took.invited() + " invited" : took.note());
        parameters.put("note", note(text));
        return parameters;
    }

    private static String note(SummaryText text) {
        return "Edition " + text.edition() + ", made on "
                + text.builtOn().format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK))
                + ".\n\nThis report says how work is organised, not who said what. Figures about small groups are"
                + " withheld so that nobody can be recognised; please do not try to find out who answered.";
    }
}
