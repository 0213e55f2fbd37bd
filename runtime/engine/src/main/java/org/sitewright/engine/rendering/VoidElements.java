package org.sitewright.engine.rendering;

import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.util.Set;

/** Writes no end tag for the void elements of HTML that Faces does not know to be void: a browser takes it for a mistake. */
final class VoidElements extends ResponseWriterWrapper {
    private static final Set<String> UNKNOWN_TO_FACES = Set.of("embed", "source", "track", "wbr");

    VoidElements(ResponseWriter wrapped) {
        super(wrapped);
    }

    @Override
    public void endElement(String name) throws IOException {
        if (UNKNOWN_TO_FACES.contains(name)) {
            getWrapped().write(""); // ends the start tag
        } else {
            getWrapped().endElement(name);
        }
    }
}
