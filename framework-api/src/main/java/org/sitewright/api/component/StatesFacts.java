package org.sitewright.api.component;

import java.util.List;
import java.util.Map;
import org.sitewright.api.site.SiteQuery;

/**
 * A component that tells search engines something. Every value it states must also be visible in its block: the clause
 * {@code TruthfulFacts} holds it to that.
 */
public interface StatesFacts {
    /**
     * The facts this block states, from its own properties and the site queries it uses.
     *
     * @param context where the block stands and what it may read
     */
    List<Thing> facts(Context context);

    /**
     * What facts may be made of.
     *
     * @param placement where the block stands
     * @param origin scheme and host of the site without a trailing slash
     * @param queries the site queries the component uses
     */
    record Context(Placement placement, String origin, Map<Class<? extends SiteQuery>, SiteQuery> queries) {
        /** The site query of that type; null when there is none to read (a site without business facts). */
        public <Q extends SiteQuery> Q query(Class<Q> type) {
            return type.cast(queries.get(type));
        }
    }
}
