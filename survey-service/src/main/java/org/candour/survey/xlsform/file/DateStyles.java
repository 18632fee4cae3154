package org.candour.survey.xlsform.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.candour.survey.xlsform.UnreadableWorkbook;

/** Which cells show a number as a date. */
final class DateStyles {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final List<Boolean> dates = new ArrayList<>();

    DateStyles(Parts parts, String name) throws IOException, UnreadableWorkbook {
        if (!parts.has(name)) {
            return;
        }
        Map<String, String> formats = new HashMap<>();
        try (XmlPart part = new XmlPart(parts.part(name).orElseThrow(XmlPart::damaged))) {
            while (part.next()) {
                if (part.name().equals("numFmt")) {
                    formats.put(
                            part.attribute("numFmtId").orElse(""),
                            part.attribute("formatCode").orElse(""));
                } else if (part.name().equals("cellXfs")) {
                    while (part.nextWithin("cellXfs")) {
                        if (part.name().equals("xf")) {
                            String id = part.attribute("numFmtId").orElse("0");
                            dates.add(date(id, formats.getOrDefault(id, "")));
                        }
                    }
                }
            }
        }
    }

    private static boolean date(String id, String format) {
        if (format.isEmpty()) {
            return id.matches("1[4-7]|22|2[7-9]|3[0-6]|5[0-8]");
        }
        String letters = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.|general", "");
        return letters.contains("y") || (letters.contains("d") && letters.contains("m"));
    }

    boolean date(String style) {
        try {
            int number = Integer.parseInt(style);
            return number >= 0 && number < dates.size() && dates.get(number);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Days are counted from the end of 1899. */
    static String iso(BigDecimal days) {
        return DAY_ZERO.plusDays(days.longValue()).toString();
    }
}
