package org.sitewright.engine.rendering;

import java.util.List;
import java.util.Set;
import org.sitewright.api.component.Placement;
import org.sitewright.api.component.Thing;
import org.sitewright.api.site.Block;
import org.sitewright.engine.component.ComponentType;

/**
 * A rendered block: its markup and what its page must know of it.
 *
 * @param block the block
 * @param component its component
 * @param placement where it stands
 * @param html its markup
 * @param facts what it states for search engines
 * @param foreignNames root names its template read that are neither its own nor declared
 */
public record Fragment(
        Block block,
        ComponentType component,
        Placement placement,
        String html,
        List<Thing> facts,
        Set<String> foreignNames) {}
