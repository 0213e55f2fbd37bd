package org.sitewright.browser;

/**
 * Something that a page keeps in the visitor's browser.
 *
 * @param kind where it is kept
 * @param name of the cookie, key, database or cache; the path of a service worker's scope
 * @param days how long, as it was when it was looked at; 0 until the browser is closed; without end for all but cookies
 * @param secure a cookie that is sent over TLS only
 * @param sameSite a cookie's attribute; empty when it has none
 * @param script address of the script that wrote it, where known
 */
public record Kept(Kind kind, String name, double days, boolean secure, String sameSite, String script) {
    /** Where something is kept. */
    public enum Kind {
        /** A cookie. */
        COOKIE("cookie"),
        /** A key of local storage. */
        LOCAL("key of local storage"),
        /** A key of session storage. */
        SESSION("key of session storage"),
        /** A database. */
        DATABASE("database"),
        /** A cache of requests. */
        CACHE("cache"),
        /** A service worker, named by the path of its scope. */
        WORKER("service worker");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    @Override
    public String toString() {
        return "the " + kind + " '" + name + "'";
    }
}
