package org.sitewright.api.site;

/**
 * Where something was written: the file at fault, so that a finding can point at it.
 *
 * @param file path as its author knows it, for example {@code WEB-INF/site/pages/index.yaml} or {@code hero.css}
 * @param line line from 1, or 0 when the whole file is meant
 * @param column column from 1, or 0 when the whole line is meant
 */
public record Place(String file, int line, int column) {
    /** A whole line of {@code file}. */
    public Place(String file, int line) {
        this(file, line, 0);
    }

    /** The whole of {@code file}. */
    public static Place of(String file) {
        return new Place(file, 0);
    }

    /** {@code file:line}; the column is for tools. */
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
