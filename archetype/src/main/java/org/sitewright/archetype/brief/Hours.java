package org.sitewright.archetype.brief;

/**
 * Opening hours of some days.
 *
 * @param days as the client wrote them
 * @param opens {@code HH:mm}, or null when closed
 * @param closes {@code HH:mm}, or null when closed
 */
public record Hours(String days, String opens, String closes) {}
