package org.candour.reporting.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The passages of a tagged PDF in reading order, each with the language that a screen reader takes. */
public final class TaggedPdf {
    private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
    private final List<Passage> passages = new ArrayList<>();

    private TaggedPdf() {}

    /**
     * A piece of text.
     *
     * @param place kinds of the structure elements around it, from the outside
     * @param language its tag, or that of the document
     * @param text without any white space
     */
    public record Passage(String place, String language, String text) {}

    public static List<Passage> passages(byte[] pdf) throws IOException {
        var reader = new TaggedPdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                var extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                var here = new HashMap<Integer, String>();
                extractor.getMarkedContents().forEach(content -> collect(content, here));
                reader.words.put(page.getCOSObject(), here);
            }
            var catalogue = document.getDocumentCatalog();
            reader.walk(catalogue.getStructureTreeRoot(), "", String.valueOf(catalogue.getLanguage()), null);
        }
        return List.copyOf(reader.passages);
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> words) {
        var text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                text.append(letter.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, words);
            }
        }
        words.merge(content.getMCID(), text.toString(), String::concat);
    }

    private void walk(PDStructureNode node, String place, String language, PDPage page) {
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element ->
                    walk(
                            element,
                            place + "/" + element.getStructureType(),
                            element.getLanguage() == null ? language : element.getLanguage(),
                            element.getPage() == null ? page : element.getPage());
                case Integer mark -> add(place, language, page, mark);
                case PDMarkedContentReference mark -> add(place, language, mark.getPage(), mark.getMCID());
                default -> throw new IllegalStateException(String.valueOf(kid));
            }
        }
    }

    private void add(String place, String language, PDPage page, int mark) {
        String text = words.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(mark, "");
        passages.add(new Passage(place, language, text.replaceAll("[\\s\u00a0]+", "")));
    }
}
