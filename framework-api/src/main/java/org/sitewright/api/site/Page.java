package org.sitewright.api.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A path with what stands there.
 *
 * @param path absolute within the site, begins with {@code /}, no trailing slash except the home page's
 * @param locale language of the text
 * @param status draft pages are never served in production and never listed
 * @param kind what the page is for
 * @param title for the browser's tab and search results
 * @param description one or two sentences for search results
 * @param modified the day its author says it last changed, where given: the sitemap's {@code lastmod}
 * @param translations path of this page in other locales, without this one
 * @param collection the name of the collection whose entry this is
 * @param indexed whether search engines may list it
 * @param view path of a Facelets view that stands in place of the blocks
 * @param live how long, in seconds, an answer of a live view may be kept; empty when the page is a pure function of its content
 * @param blocks in reading order; empty when there is a view
 * @param place the file it came from
 */
public record Page(
        String path,
        Locale locale,
        Status status,
        Kind kind,
        String title,
        String description,
        Optional<LocalDate> modified,
        Map<Locale, String> translations,
        Optional<String> collection,
        boolean indexed,
        Optional<String> view,
        Optional<Integer> live,
        List<Block> blocks,
        Place place) {

    /** What a page is for. */
    public enum Kind {
        /** Stands at its path. */
        CONTENT,
        /** Answers with an error status; its path ends in the status code, it is never listed. */
        ERROR
    }

    public Page {
        translations = Map.copyOf(translations);
        blocks = List.copyOf(blocks);
    }

    /** Whether the page may stand in lists, navigation, the sitemap and search results. */
    public boolean listed() {
        return status == Status.PUBLISHED && kind == Kind.CONTENT;
    }

    /** Whether this is the page at {@code /} (or at the root of its locale). */
    public boolean isHome() {
        return path.equals("/") || path.equals("/" + locale.toLanguageTag().toLowerCase(Locale.ROOT));
    }
}
