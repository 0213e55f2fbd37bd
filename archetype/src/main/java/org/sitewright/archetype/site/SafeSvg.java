package org.sitewright.archetype.site;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Holds an SVG of a brief to what a picture is: nothing in it runs, loads or links elsewhere. */
public final class SafeSvg {
    private static final Set<String> FORBIDDEN =
            Set.of("script", "foreignobject", "iframe", "embed", "object", "audio", "video", "handler", "a");

    private SafeSvg() {}

    /** Why the picture cannot be used; empty when it can. */
    public static Optional<String> refusal(byte[] svg) {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(svg));
            boolean root = true;
            boolean style = false;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String name = reader.getLocalName().toLowerCase(Locale.ROOT);
                    if (root && !name.equals("svg")) {
                        return Optional.of("it is no SVG");
                    }
                    root = false;
                    style = name.equals("style");
                    Optional<String> refusal = element(reader, name);
                    if (refusal.isPresent()) {
                        return refusal;
                    }
                } else if (style && reader.hasText() && loads(reader.getText())) {
                    return Optional.of("its style loads something from elsewhere");
                } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                    return Optional.of("it holds a processing instruction");
                } else if (event == XMLStreamConstants.DTD) {
                    return Optional.of("it holds a document type");
                }
            }
            return Optional.empty();
        } catch (XMLStreamException unreadable) {
            return Optional.of("it cannot be read");
        }
    }

    private static Optional<String> element(XMLStreamReader reader, String name) {
        if (FORBIDDEN.contains(name)) {
            return Optional.of("it holds <" + name + ">");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = reader.getAttributeValue(i).strip();
            if (attribute.startsWith("on")) {
                return Optional.of("it holds an event handler (" + attribute + ")");
            }
            boolean address = attribute.equals("href") || attribute.equals("src");
            boolean within = value.startsWith("#")
                    || value.matches("(?is)data:image/(png|jpeg|gif|webp);base64,[a-z0-9+/=\\s]*");
            if (address && !within || !address && loads(value)) {
                return Optional.of("it refers to something elsewhere (" + attribute + ")");
            }
            if (animates(name)
                    && attribute.equals("attributename")
                    && value.toLowerCase(Locale.ROOT).matches("(xlink:)?href|on.*")) {
                return Optional.of("it changes an address or a handler");
            }
        }
        return Optional.empty();
    }

    private static boolean animates(String name) {
        return name.equals("set") || name.startsWith("animate");
    }

    /** Whether a style or attribute fetches anything but a part of the same picture. */
    private static boolean loads(String css) {
        String plain = css.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        return plain.contains("@import")
                || plain.contains("\\")
                || plain.contains("javascript:")
                || plain.replaceAll("url\\([\"']?#[^)]*\\)", "").contains("url(");
    }
}
