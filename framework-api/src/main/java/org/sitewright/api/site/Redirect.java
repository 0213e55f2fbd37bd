package org.sitewright.api.site;

/**
 * An old path and where it went.
 *
 * @param from path that is no page of the site
 * @param to path of a page, or an https address
 * @param permanent 301 when true, 302 otherwise
 */
public record Redirect(String from, String to, boolean permanent) {}
