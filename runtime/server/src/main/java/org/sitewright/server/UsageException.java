package org.sitewright.server;

/** The command line cannot be followed; the message is one line for the operator. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
