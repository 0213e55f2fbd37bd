package org.sitewright.browser;

/**
 * A piece of text that is visible in a page.
 *
 * @param block id of the block around it
 * @param text white space normalised
 */
public record SeenText(String block, String text) {}
