package org.sitewright.engine.signing;

import java.io.IOException;

/** An archive that two readers may understand differently, so that no digest of it means anything. */
final class AmbiguousArchiveException extends IOException {
    AmbiguousArchiveException(String message) {
        super(message);
    }
}
