package org.sitewright.engine.composition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitewright.api.component.Thing;
import org.sitewright.api.site.Page;
import org.sitewright.engine.rendering.Fragment;

/**
 * A page as it will be sent.
 *
 * @param page the page
 * @param html the document
 * @param headers its response headers
 * @param fragments its blocks, header and footer among them
 * @param facts its structured data
 * @param css its style sheet
 * @param viewNames root names that its Facelets view read outside of blocks
 */
public record ComposedPage(
        Page page,
        String html,
        Map<String, String> headers,
        List<Fragment> fragments,
        List<Thing> facts,
        String css,
        Set<String> viewNames) {}
