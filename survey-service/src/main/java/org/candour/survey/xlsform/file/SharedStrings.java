package org.candour.survey.xlsform.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.candour.survey.xlsform.UnreadableWorkbook;

/** Texts that cells refer to by number. */
final class SharedStrings {
    private static final int MOST_CHARACTERS = 4_000_000;
    private static final int MOST_TEXTS = 100_000;

    private final List<String> texts = new ArrayList<>();

    SharedStrings(Parts parts, String name) throws IOException, UnreadableWorkbook {
        if (!parts.has(name)) {
            return;
        }
        long size = 0;
        try (XmlPart part = new XmlPart(parts.part(name).orElseThrow(XmlPart::damaged))) {
            while (part.next()) {
                if (part.name().equals("si")) {
                    String text = text(part, "si");
                    size += text.length();
                    texts.add(text);
                }
                if (size > MOST_CHARACTERS || texts.size() > MOST_TEXTS) {
                    throw new UnreadableWorkbook("The workbook has more text than a form can have.");
                }
            }
        }
    }

    /** The runs of a formatted text together, without readings in another script. */
    static String text(XmlPart part, String element) throws UnreadableWorkbook {
        StringBuilder text = new StringBuilder();
        while (part.nextWithin(element)) {
            if (part.name().equals("t")) {
                text.append(part.text());
            } else if (part.name().equals("rPh")) {
                part.text();
            }
        }
        return text.toString();
    }

    String get(String number) throws UnreadableWorkbook {
        try {
            return texts.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw XmlPart.damaged();
        }
    }
}
