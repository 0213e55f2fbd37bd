package org.sitewright.archetype.brief;

import java.util.List;
import org.commonmark.node.Node;

/**
 * What stands below a heading.
 *
 * @param title plain text of the heading
 * @param line of the heading, from 1
 * @param blocks directly below it
 * @param children sections below it
 * @param source Markdown of all of it, without the heading
 * @param sourceLine line on which {@code source} begins
 */
record Section(String title, int line, List<Node> blocks, List<Section> children, String source, int sourceLine) {}
