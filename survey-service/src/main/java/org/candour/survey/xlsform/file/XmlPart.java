package org.candour.survey.xlsform.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.candour.survey.xlsform.UnreadableWorkbook;

/** A part read element by element. Declarations of types and entities are refused, not skipped. */
final class XmlPart implements AutoCloseable {
    private static final int DEEPEST = 100;
    private static final int LONGEST_TEXT = 40_000;

    private final InputStream input;
    private final XMLStreamReader reader;

    XmlPart(InputStream input) throws UnreadableWorkbook {
        this.input = input;
        try {
            reader = factory().createXMLStreamReader(input);
        } catch (XMLStreamException e) {
            throw damaged();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory;
    }

    /** The next start of an element; false at the end. */
    boolean next() throws UnreadableWorkbook {
        while (true) {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /** The next start of an element within the named one; false when that ends. */
    boolean nextWithin(String element) throws UnreadableWorkbook {
        while (true) {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT
                    || (event == XMLStreamConstants.END_ELEMENT && name().equals(element))) {
                return false;
            }
        }
    }

    String name() {
        return reader.getLocalName();
    }

    Optional<String> attribute(String name) {
        for (int place = 0; place < reader.getAttributeCount(); place++) {
            if (reader.getAttributeLocalName(place).equals(name)) {
                return Optional.of(reader.getAttributeValue(place));
            }
        }
        return Optional.empty();
    }

    /** The characters up to the end of the present element, inner elements included. */
    String text() throws UnreadableWorkbook {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (step()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    text.append(reader.getText());
                    if (text.length() > LONGEST_TEXT) {
                        throw new UnreadableWorkbook(
                                "A cell has more than " + LONGEST_TEXT + " characters; spreadsheets allow 32,767.");
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> throw damaged();
                default -> {}
            }
        }
        return text.toString();
    }

    private int step() throws UnreadableWorkbook {
        try {
            if (!reader.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableWorkbook(
                        "The file declares entities, which no spreadsheet program writes. It was not read.");
            }
            return event;
        } catch (XMLStreamException | RuntimeException e) {
            throw damaged();
        }
    }

    static UnreadableWorkbook damaged() {
        return new UnreadableWorkbook("The file is damaged: a part of it cannot be read.");
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
