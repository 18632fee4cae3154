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
import org.candour.reporting.summary.Booklet;
import org.candour.reporting.summary.EmployerSummary;
import org.candour.reporting.summary.SummaryText;
import org.candour.reporting.summary.Tongue;

/**
 * Prints a stored summary, or a booklet, as PDF/UA-1. Our own words are English; passages in another language say so.
 * At most two at a time: a report takes tens of megabytes while it is laid out.
 */
@Singleton
public class SummaryPdf {
    private static final int PATIENCE_SECONDS = 60;
    private final Semaphore places = new Semaphore(2, true);
    private final JasperReport template = Template.load("/reports/summary.jasper", JasperReport.class);

    /** @throws PrintingBusy when no place became free in time */
    public byte[] render(EmployerSummary summary) {
        return print(parameters(summary.text()), new SummaryBlocks(summary).all(), title(summary.text()));
    }

    /** @throws PrintingBusy when no place became free in time */
    byte[] render(Booklet booklet) {
        Booklet.Cover cover = booklet.cover();
        return print(parameters(cover), BookletBlocks.of(booklet), title(cover.title(), cover.about(), cover.wave()));
    }

    private byte[] print(Map<String, Object> parameters, List<Map<String, ?>> blocks, String title) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new PrintingBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PrintingBusy();
        }
        try {
            var filled = JasperFillManager.fillReport(template, parameters, new JRMapCollectionDataSource(blocks));
            return AccessibilityRepair.of(JasperExportManager.exportReportToPdf(filled), title, Tongue.OURS);
        } catch (JRException e) {
            throw new IllegalStateException("the report could not be printed", e);
        } finally {
            places.release();
        }
    }

    private static String title(SummaryText text) {
        return title(text.studyTitle(), text.employerLabel(), text.waveTitle());
    }

    private static String title(String study, String about, String wave) {
        return study + ": " + about + ", " + wave;
    }

    private static Map<String, Object> parameters(Booklet.Cover cover) {
        var parameters = new HashMap<String, Object>();
        parameters.put(JRParameter.REPORT_LOCALE, Locale.UK);
        parameters.put("title", cover.title());
        parameters.put("employer", cover.about());
        parameters.put("wave", cover.wave());
        parameters.put("body", cover.body());
        parameters.put("running", cover.title() + " · " + cover.about() + " · " + cover.wave());
        parameters.put("answered", cover.first().value());
        parameters.put("answeredLabel", cover.first().label());
        parameters.put("rate", cover.second().value());
        parameters.put("rateLabel", cover.second().label());
        parameters.put("note", cover.note());
        return parameters;
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
