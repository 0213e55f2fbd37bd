package org.sitewright.engine.signing;

import java.io.IOException;

/** An archive that is damaged, or that two readers may understand differently, so that no digest of it means anything. */
final class UnusableArchiveException extends IOException {
    UnusableArchiveException(String message) {
        super(message);
    }
}
