package org.sitewright.api.contract.privacy;

/** What something stored or loaded is for. */
public enum Category {
    /** The page cannot do what the visitor asked for without it; needs no consent. */
    NECESSARY,
    /** Remembers a choice. */
    PREFERENCES,
    /** Measures use. */
    STATISTICS,
    /** Advertising and tracking. */
    MARKETING;

    /** Whether it may happen only after the visitor agreed. */
    public boolean needsConsent() {
        return this != NECESSARY;
    }
}
