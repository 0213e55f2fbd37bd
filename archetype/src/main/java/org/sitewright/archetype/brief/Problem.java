package org.sitewright.archetype.brief;

/**
 * Something that keeps a brief from being used.
 *
 * @param file as the user named it
 * @param line from 1, or 0 where no line is at fault
 * @param message what is wrong
 * @param fix what to do
 */
public record Problem(String file, int line, String message, String fix) {
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + message + ". Fix: " + fix + ".";
    }
}
