package org.sitewright.engine.report;

/** What became of a promise, the better one first. */
public enum Outcome {
    /** It was checked and holds. */
    KEPT("kept"),
    /** It does not hold; a waiver accepts that for now. */
    WAIVED("waived"),
    /** It does not hold, which is reported. */
    WARNED("warned"),
    /** It does not hold, which refuses the site. */
    BROKEN("broken");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** The word in reports. */
    public String word() {
        return word;
    }

    Outcome or(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
