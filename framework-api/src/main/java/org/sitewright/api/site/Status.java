package org.sitewright.api.site;

/** Whether a page is meant for visitors. */
public enum Status {
    /** Exists and is verified; answers in development and preview, never in production; never listed. */
    DRAFT,
    /** Served in every environment. */
    PUBLISHED
}
