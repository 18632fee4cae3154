package org.candour.survey.xlsform.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCComplianceFlags;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.candour.survey.xlsform.UnreadableWorkbook;
import org.candour.survey.xlsform.Workbook;
import org.candour.survey.xlsform.Workbook.Sheet;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads one file. Of formulas the last result is read, of merged cells the first. */
final class XlsxReader {
    private static final int LARGEST_FILE = 5 << 20;
    private static final int MOST_SHEETS = 100;

    private final ReadOnlySharedStringsTable texts;
    private final StylesTable styles;
    private final SheetIterator sheets;

    private XlsxReader(OPCPackage parts) throws IOException, OpenXML4JException, SAXException {
        XSSFReader reader = new XSSFReader(parts);
        StylesTable own = reader.getStylesTable();
        texts = new ReadOnlySharedStringsTable(parts, false);
        styles = own == null ? new StylesTable() : own;
        sheets = reader.getSheetIterator();
    }

    static Workbook read(byte[] file, Set<String> wanted) throws UnreadableWorkbook {
        if (file.length > LARGEST_FILE) {
            throw new UnreadableWorkbook("The file is larger than " + (LARGEST_FILE >> 20) + " MB.");
        }
        FileMagic format = FileMagic.valueOf(file);
        if (format == FileMagic.OLE2) {
            throw new UnreadableWorkbook(
                    "The file is in the old .xls format, or protected by a password. Save it as .xlsx without one.");
        }
        if (format != FileMagic.OOXML) {
            throw new UnreadableWorkbook("The file is no .xlsx workbook.");
        }
        try (OPCPackage parts = OPCPackage.open(new LimitedParts(file), OPCComplianceFlags.disableAll())) {
            return new XlsxReader(parts).workbook(wanted);
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException e) {
            throw Refusal.of(e);
        }
    }

    private Workbook workbook(Set<String> wanted) throws IOException, SAXException, ParserConfigurationException {
        Set<String> left = new HashSet<>(wanted);
        List<Sheet> read = new ArrayList<>();
        while (sheets.hasNext()) {
            try (InputStream content = sheets.next()) {
                String name = sheets.getSheetName();
                boolean needed = left.remove(name.strip().toLowerCase(Locale.ROOT));
                read.add(needed ? sheet(name, content) : new Sheet(name, List.of()));
            }
            if (read.size() > MOST_SHEETS) {
                throw new TooLargeException("The workbook has more than " + MOST_SHEETS + " sheets.");
            }
        }
        return new Workbook(read);
    }

    private Sheet sheet(String name, InputStream content)
            throws IOException, SAXException, ParserConfigurationException {
        SheetRows rows = new SheetRows(name);
        AddressedCells cells = new AddressedCells(XMLHelper.newXMLReader());
        cells.setContentHandler(new XSSFSheetXMLHandler(styles, texts, rows, new PlainNumbers(), false));
        cells.parse(new InputSource(content));
        return rows.sheet();
    }
}
