package org.sitewright.archetype.project;

/** A project that cannot be worked on as it lies there; the message says why and what to do. Nothing was changed. */
public final class ProjectException extends RuntimeException {
    /** With a whole sentence. */
    public ProjectException(String message) {
        super(message);
    }
}
