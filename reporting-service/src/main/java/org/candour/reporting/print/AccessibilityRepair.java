package org.candour.reporting.print;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Mends what keeps the exporter's tagged PDF from being PDF/UA-1: an incomplete list of used glyphs, table heads without
 * direction, drawing outside the structure, and missing metadata. Nothing visible changes.
 */
public final class AccessibilityRepair {
    private AccessibilityRepair() {}

    public static byte[] of(byte[] pdf, String title, String language) {
        return of(pdf, title, language, false);
    }

    /** The same, without anything that differs from one print to the next: times, tags of fonts, number of the file. */
    public static byte[] alike(byte[] pdf, String title, String language) {
        return of(pdf, title, language, true);
    }

    private static byte[] of(byte[] pdf, String title, String language, boolean alike) {
        try (var reader = new PdfReader(pdf)) {
            for (int object = 1; object < reader.getXrefSize(); object++) {
                mend(reader.getPdfObject(object));
            }
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                reader.setPageContent(page, Artifacts.mark(reader.getPageContent(page)));
            }
            if (alike) {
                Sameness.bring(reader);
            }
            var preferences = new PdfDictionary();
            preferences.put(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
            reader.getCatalog().put(PdfName.VIEWERPREFERENCES, preferences);
            var output = new ByteArrayOutputStream(pdf.length);
            var stamper = new PdfStamper(reader, output);
            if (alike) {
                Sameness.bring(stamper);
            }
            stamper.setXmpMetadata(metadata(title, language).getBytes(StandardCharsets.UTF_8));
            stamper.close();
            return output.toByteArray();
        } catch (IOException | DocumentException e) {
            throw new IllegalStateException("the printed report could not be made accessible", e);
        }
    }

    private static void mend(PdfObject object) {
        if (!(object instanceof PdfDictionary dictionary) || object instanceof PRStream) {
            return;
        }
        dictionary.remove(new PdfName("CIDSet"));
        if (new PdfName("TH").equals(dictionary.get(PdfName.S))) {
            var scope = new PdfDictionary();
            scope.put(PdfName.O, new PdfName("Table"));
            scope.put(new PdfName("Scope"), new PdfName("Column"));
            dictionary.put(PdfName.A, scope);
        }
    }

    private static String metadata(String title, String language) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                  <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                      <pdfuaid:part>1</pdfuaid:part>
                      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                      <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                    </rdf:Description>
                  </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>
                """.formatted(escaped(title), escaped(language));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
