package org.sitewright.archetype.document;

import java.util.ArrayList;
import java.util.List;

/** Rows of CSV (RFC 4180), each character of a cell with its place, which no parser of a library tells. */
final class CsvRows {
    private final Excerpt text;
    private final char separator;
    private final List<List<Excerpt>> rows = new ArrayList<>();
    private List<Excerpt> row = new ArrayList<>();
    private int at;

    CsvRows(Excerpt text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    List<List<Excerpt>> read() {
        String characters = text.text();
        while (at < characters.length()) {
            row.add(cell(characters).strip());
            boolean ends = at >= characters.length() || characters.charAt(at) == '\n';
            if (ends) {
                rows.add(row);
                row = new ArrayList<>();
            }
            at++;
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    private Excerpt cell(String characters) {
        int start = at;
        while (start < characters.length() && characters.charAt(start) == ' ') {
            start++;
        }
        boolean quoted = start < characters.length()
                && characters.charAt(start) == '"'
                && characters.indexOf('"', start + 1) > 0;
        return quoted ? quoted(characters, start + 1) : plain(characters);
    }

    private Excerpt plain(String characters) {
        int start = at;
        while (at < characters.length() && characters.charAt(at) != separator && characters.charAt(at) != '\n') {
            at++;
        }
        return text.part(start, at);
    }

    private Excerpt quoted(String characters, int start) {
        CharacterRun cell = new CharacterRun();
        at = start;
        while (at < characters.length()) {
            char c = characters.charAt(at);
            boolean doubled = c == '"' && at + 1 < characters.length() && characters.charAt(at + 1) == '"';
            if (c == '"' && !doubled) {
                at++;
                break;
            }
            at += doubled ? 1 : 0;
            cell.add(c, text.place(at++));
        }
        // What follows the closing quotation mark belongs to the cell all the same.
        while (at < characters.length() && characters.charAt(at) != separator && characters.charAt(at) != '\n') {
            cell.add(characters.charAt(at), text.place(at++));
        }
        return cell.excerpt(text.source());
    }
}
