package org.sitewright.api.contract;

/** What a broken promise means for the deployment. */
public enum Severity {
    /** Refuses it, unless waived. */
    ERROR,
    /** Is reported. */
    WARNING
}
