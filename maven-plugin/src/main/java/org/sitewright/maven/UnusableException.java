package org.sitewright.maven;

/** What is wrong with what the user named. */
final class UnusableException extends Exception {
    private static final long serialVersionUID = 1;

    UnusableException(String message) {
        super(message);
    }
}
