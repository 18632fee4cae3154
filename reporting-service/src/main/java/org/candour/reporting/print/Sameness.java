package org.candour.reporting.print;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStamper;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of a PDF what the exporter draws anew each time: times, the number of the file, tags of font subsets. */
final class Sameness {
    private static final Pattern SUBSET = Pattern.compile("/[A-Z]{6}\\+(.*)");

    private Sameness() {}

    static void bring(PdfReader reader) {
        PdfDictionary about =
                (PdfDictionary) PdfReader.getPdfObject(reader.getTrailer().get(PdfName.INFO));
        if (about != null) {
            about.remove(PdfName.CREATIONDATE);
            about.remove(PdfName.MODDATE);
        }
        Map<String, String> tags = new HashMap<>();
        for (int number = 1; number < reader.getXrefSize(); number++) {
            if (reader.getPdfObject(number) instanceof PdfDictionary dictionary) {
                for (PdfName key : List.of(PdfName.BASEFONT, PdfName.FONTNAME)) {
                    rename(dictionary, key, tags);
                }
            }
        }
    }

    private static void rename(PdfDictionary dictionary, PdfName key, Map<String, String> tags) {
        PdfObject name = dictionary.get(key);
        Matcher subset = SUBSET.matcher(String.valueOf(name));
        if (subset.matches()) {
            String tag = tags.computeIfAbsent(name.toString(), ignored -> tag(tags.size()));
            dictionary.put(key, new PdfName(tag + "+" + subset.group(1)));
        }
    }

    private static String tag(int place) {
        return "CANDO" + (char) ('A' + place % 26);
    }

    static void bring(PdfStamper stamper) {
        stamper.setIncludeFileID(false);
        var beginning = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        beginning.setTimeInMillis(0);
        stamper.setEnforcedModificationDate(beginning);
        stamper.setUpdateDocInfo(false);
    }
}
