package org.sitewright.api.verification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitewright.api.site.Page;

/**
 * What is kept of a rendered page once its own checks are done: enough to compare pages and to follow their links, and
 * small enough for ten thousand of them. What a site check looks at.
 *
 * @param page the page
 * @param titles texts of its {@code title} elements; it should be one
 * @param description its meta description, or an empty string
 * @param robots its robots directives in small letters, from the document and from the headers
 * @param canonical addresses that it names as canonical, as written
 * @param alternates addresses of its translations by {@code hreflang}, as written
 * @param ids values of {@code id} and of the {@code name} of anchors
 * @param references where it leads within the site and what it loads from it
 * @param asks whether it holds a form or a field that asks for something
 * @param likeness a hash of the visible text of its main content that differs in few bits where another text says nearly
 *     the same (SimHash, Manku and others, WWW 2007); 0 where there are fewer than 98 {@code shingles}, those of 100 words
 * @param shingles a hash of every three words in a row of that text, ascending, not to be written to: how many of them two
 *     texts share tells how alike they are (Broder, 1997); none where there are fewer than 25 words
 * @param sources what its blocks use of the origins that their components declare
 */
public record PageSummary(
        Page page,
        List<String> titles,
        String description,
        Set<String> robots,
        List<String> canonical,
        Map<String, String> alternates,
        Set<String> ids,
        List<Reference> references,
        boolean asks,
        long likeness,
        int[] shingles,
        List<SourceUse> sources) {
    public PageSummary {
        titles = List.copyOf(titles);
        robots = Set.copyOf(robots);
        canonical = List.copyOf(canonical);
        alternates = Map.copyOf(alternates);
        ids = Set.copyOf(ids);
        references = List.copyOf(references);
        sources = List.copyOf(sources);
    }

    /** The page as a whole. */
    public Subject subject() {
        return new Subject(page.path(), "", page.place());
    }

    /**
     * What a block uses of the origins that its component declares.
     *
     * @param component the component's record
     * @param declared every origin that it declares
     * @param used those that the block names
     * @param subject the block, blaming the component's class
     */
    public record SourceUse(
            Class<? extends Record> component, Set<String> declared, Set<String> used, Subject subject) {}

    /**
     * An address within the site that a page leads to or loads.
     *
     * @param link whether visitors can follow it; otherwise the page loads it
     * @param path decoded, without query
     * @param fragment decoded, or empty
     * @param subject the block it stands in, or the page
     */
    public record Reference(boolean link, String path, String fragment, Subject subject) {}
}
