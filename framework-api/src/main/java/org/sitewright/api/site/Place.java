package org.sitewright.api.site;

/**
 * Where something was written: the file at fault, so that a finding can point at it.
 *
 * @param file path as its author knows it, for example {@code WEB-INF/site/pages/index.yaml} or {@code hero.css}
 * @param line line from 1, or 0 when the whole file is meant
 */
public record Place(String file, int line) {
    /** The whole of {@code file}. */
    public static Place of(String file) {
        return new Place(file, 0);
    }

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
