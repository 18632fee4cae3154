package org.candour.survey.xlsform.file;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.candour.survey.xlsform.UnreadableWorkbook;
import org.jspecify.annotations.Nullable;

/** What POI says of a file, in words for the person who sent it. POI tells some reasons apart by their text only. */
final class Refusal {
    private Refusal() {}

    static UnreadableWorkbook of(Exception exception) {
        for (Throwable reason = exception; reason != null; reason = reason.getCause()) {
            String known = known(reason, reason.getMessage() == null ? "" : reason.getMessage());
            if (known != null) {
                return new UnreadableWorkbook(known);
            }
        }
        return new UnreadableWorkbook("The file is damaged: a part of it cannot be read.");
    }

    private static @Nullable String known(Throwable reason, String text) {
        if (reason instanceof TooLargeException) {
            return text;
        }
        if (text.contains("Zip bomb")) {
            return "Unpacked, the file is too large. Remove empty rows and pictures.";
        }
        if (text.contains("DOCTYPE")) {
            return "The file declares entities, which no spreadsheet program writes. It was not read.";
        }
        if (reason instanceof POIXMLException && text.contains("Strict")) {
            return "The file was saved as a Strict Open XML workbook. Save it as an ordinary .xlsx workbook.";
        }
        boolean other = reason instanceof InvalidFormatException && text.contains("content type part");
        return other ? "The file is no .xlsx workbook." : null;
    }
}
