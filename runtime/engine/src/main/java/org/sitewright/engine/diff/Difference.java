package org.sitewright.engine.diff;

import java.util.List;

/**
 * What has changed from one snapshot to another.
 *
 * @param promises changed promises, those that promise less first
 * @param sites changed sites and pages
 * @param samePages pages whose HTML is the same byte for byte
 */
public record Difference(List<OfPromise> promises, List<OfSite> sites, int samePages) {
    public Difference {
        promises = List.copyOf(promises);
        sites = List.copyOf(sites);
    }

    /** What became of a promise. */
    public enum Kind {
        /** It promises less. */
        RELAXED,
        /** It is no longer made. */
        DROPPED,
        /** Something else is promised; whether it is less, {@link OfPromise#less} says. */
        CHANGED,
        /** It promises more. */
        TIGHTENED,
        /** It is new. */
        ADDED
    }

    /**
     * A changed promise.
     *
     * @param component {@code pack:name}
     * @param clause the clause's id and name; empty where the component itself came or went
     * @param kind what became of it
     * @param element the element whose value changed; empty where the whole clause did
     * @param from what was promised; empty where it is new
     * @param to what is promised; empty where it is gone
     * @param less whether less is promised, or may be
     */
    public record OfPromise(
            String component, String clause, Kind kind, String element, String from, String to, boolean less) {}

    /**
     * A changed site or page.
     *
     * @param site the site's name
     * @param page path of the page, or empty for the site as such
     * @param what what changed, in a line
     * @param blocks ids of the blocks whose HTML differs, with their components
     * @param worse whether the verdict is worse for it
     */
    public record OfSite(String site, String page, String what, List<String> blocks, boolean worse) {
        public OfSite {
            blocks = List.copyOf(blocks);
        }
    }

    /** Whether less is promised, or a verdict is worse: a build that compares fails. */
    public boolean worse() {
        return promises.stream().anyMatch(OfPromise::less) || sites.stream().anyMatch(OfSite::worse);
    }
}
