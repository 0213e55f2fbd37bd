package org.sitewright.engine.rendering;

import java.io.Writer;

/** Keeps what is written to it, and apart what is written between a beginning and its end. Without locks: one thread writes. */
final class MarkupWriter extends Writer {
    private StringBuilder text = new StringBuilder();

    /** From here on what is written stands apart; what was written before is returned, for {@link #end}. */
    StringBuilder begin() {
        StringBuilder before = text;
        text = new StringBuilder();
        return before;
    }

    /** What was written since the beginning, white space around it left out; it stands behind {@code before} now. */
    String end(StringBuilder before) {
        String apart = text.toString().strip();
        text = before.append(apart);
        return apart;
    }

    @Override
    public void write(int character) {
        text.append((char) character);
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        text.append(characters, offset, length);
    }

    @Override
    public void write(String string) {
        text.append(string);
    }

    @Override
    public void write(String string, int offset, int length) {
        text.append(string, offset, offset + length);
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is open
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
