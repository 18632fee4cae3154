package org.candour.survey.xlsform.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.candour.survey.xlsform.UnreadableWorkbook;
import org.candour.survey.xlsform.Workbook;
import org.candour.survey.xlsform.Workbook.Sheet;

/** Reads one file. */
final class XlsxReader {
    private static final int MOST_SHEETS = 100;

    private final Parts parts;

    XlsxReader(byte[] file) throws UnreadableWorkbook {
        parts = new Parts(file);
    }

    Workbook read(Set<String> wanted) throws UnreadableWorkbook {
        try {
            Map<String, String> targets = targets();
            Map<String, String> sheets = sheets(targets);
            if (sheets.isEmpty()) {
                throw new UnreadableWorkbook("The workbook has no sheets.");
            }
            SharedStrings strings = new SharedStrings(parts, target(targets, "sharedStrings", "xl/sharedStrings.xml"));
            DateStyles dates = new DateStyles(parts, target(targets, "styles", "xl/styles.xml"));
            List<Sheet> read = new ArrayList<>();
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                boolean needed = wanted.contains(sheet.getKey().strip().toLowerCase(Locale.ROOT));
                read.add(
                        needed
                                ? new SheetReader(sheet.getKey(), strings, dates).read(parts, sheet.getValue())
                                : new Sheet(sheet.getKey(), List.of()));
            }
            return new Workbook(read);
        } catch (IOException e) {
            throw XmlPart.damaged();
        }
    }

    private static String target(Map<String, String> targets, String type, String usual) {
        return targets.getOrDefault("type:" + type, usual);
    }

    /** Where parts are, by relation and, with the prefix "type:", by what they are. */
    private Map<String, String> targets() throws IOException, UnreadableWorkbook {
        Map<String, String> targets = new LinkedHashMap<>();
        try (XmlPart relations = open("xl/_rels/workbook.xml.rels")) {
            while (relations.next()) {
                if (!relations.name().equals("Relationship")) {
                    continue;
                }
                String target = relations.attribute("Target").orElse("");
                String path = target.startsWith("/") ? target : "xl/" + target;
                String type = relations.attribute("Type").orElse("");
                targets.put(relations.attribute("Id").orElse(""), path);
                targets.put("type:" + type.substring(type.lastIndexOf('/') + 1), path);
            }
        }
        return targets;
    }

    private Map<String, String> sheets(Map<String, String> targets) throws IOException, UnreadableWorkbook {
        Map<String, String> sheets = new LinkedHashMap<>();
        try (XmlPart workbook = open("xl/workbook.xml")) {
            while (workbook.next()) {
                if (workbook.name().equals("sheet")) {
                    sheets.put(
                            workbook.attribute("name").orElse(""),
                            targets.getOrDefault(workbook.attribute("id").orElse(""), ""));
                }
                if (sheets.size() > MOST_SHEETS) {
                    throw new UnreadableWorkbook("The workbook has more than " + MOST_SHEETS + " sheets.");
                }
            }
        }
        return sheets;
    }

    private XmlPart open(String name) throws IOException, UnreadableWorkbook {
        if (!parts.has(name)) {
            throw new UnreadableWorkbook("The file is no .xlsx workbook.");
        }
        return new XmlPart(parts.part(name).orElseThrow(XmlPart::damaged));
    }
}
