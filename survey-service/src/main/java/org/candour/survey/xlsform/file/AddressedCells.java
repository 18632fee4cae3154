package org.candour.survey.xlsform.file;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.CellReference.NameType;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Cells without an address follow the one before. POI does not tell of empty cells, so they are counted here. It also
 * takes any letters for a column, so those that no sheet has are refused here.
 */
final class AddressedCells extends XMLFilterImpl {
    private int row;
    private int column;

    AddressedCells(XMLReader reader) {
        super(reader);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        boolean cell = localName.equals("c");
        if (localName.equals("row")) {
            row++;
            column = -1;
        }
        super.startElement(uri, localName, qName, cell ? addressed(attributes) : attributes);
    }

    private Attributes addressed(Attributes cell) throws SAXException {
        String address = cell.getValue("r");
        if (address == null) {
            AttributesImpl added = new AttributesImpl(cell);
            added.addAttribute("", "r", "r", "CDATA", new CellAddress(row - 1, ++column).formatAsString());
            return added;
        }
        if (CellReference.classifyCellReference(address, SpreadsheetVersion.EXCEL2007) != NameType.CELL) {
            throw new SAXException("No sheet has a cell with this address.");
        }
        column = new CellAddress(address).getColumn();
        return cell;
    }
}
