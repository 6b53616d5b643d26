package nl.koers.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML of one part, tag by tag. It knows no entities, looks nothing up, and refuses what declares a document type. */
final class Markup {

    /** Deeper than any workbook. */
    private static final int DEEPEST = 100;

    private final XMLStreamReader reader;
    private final Allowance allowance;
    private int depth;

    Markup(InputStream part, Allowance allowance) throws IOException {
        this.allowance = allowance;
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        try {
            allowance.nextPiece();
            reader = factory.createXMLStreamReader(part);
        } catch (XMLStreamException broken) {
            throw refusal(broken);
        }
    }

    /** Goes to the next tag, over texts; false at the end. */
    boolean next() throws IOException {
        int event;
        do {
            event = step();
        } while (event != XMLStreamConstants.START_ELEMENT
                && event != XMLStreamConstants.END_ELEMENT
                && event != XMLStreamConstants.END_DOCUMENT);
        return event != XMLStreamConstants.END_DOCUMENT;
    }

    boolean opens(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean closes(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** An attribute of the tag that was opened, whatever its namespace; empty where it has none. */
    String attribute(String name) {
        for (var index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(name)) {
                return reader.getAttributeValue(index);
            }
        }
        return "";
    }

    /**
     * All texts until the tag closes that was opened.
     *
     * @param without a tag whose texts do not belong to it
     * @param longest what goes beyond is left out
     */
    String text(String without, int longest) throws IOException {
        var text = new StringBuilder();
        var end = depth - 1;
        while (depth > end) {
            var event = step();
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals(without)) {
                skip();
            } else if (reader.hasText() && event != XMLStreamConstants.COMMENT && text.length() < longest) {
                text.append(reader.getText());
            }
        }
        return text.length() <= longest ? text.toString() : text.substring(0, longest);
    }

    private void skip() throws IOException {
        var end = depth - 1;
        while (depth > end) {
            step();
        }
    }

    private int step() throws IOException {
        try {
            allowance.nextPiece();
            var event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Refusal("sheet.entity");
                default -> {
                    return event;
                }
            }
            if (depth > DEEPEST) {
                throw new Refusal("sheet.broken");
            }
            return event;
        } catch (XMLStreamException broken) {
            throw refusal(broken);
        }
    }

    private static IOException refusal(XMLStreamException broken) {
        return broken.getNestedException() instanceof IOException inside ? inside : new Refusal("sheet.broken");
    }
}
