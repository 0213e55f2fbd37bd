package org.sitewright.api.site;

/**
 * Where this deployment stands. It is configuration ({@code sitewright.environment}), not content, so that one WAR is
 * promoted unchanged.
 */
public enum Environment {
    /** A developer's machine: drafts are served, nothing may be indexed. The default. */
    DEVELOPMENT,
    /** For reviewers: drafts are served behind a password, nothing may be indexed. */
    PREVIEW,
    /** For visitors: published pages only, on the configured origin. */
    PRODUCTION;

    /** Whether pages that are not yet for visitors are served. */
    public boolean servesDrafts() {
        return this != PRODUCTION;
    }
}
