package org.sitewright.browser;

/** There is no browser here, so that nothing was looked at. */
public final class NoBrowserException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    NoBrowserException(String missing) {
        super("no " + missing + " is installed: PAGES WERE NOT LOOKED AT IN A BROWSER");
    }
}
