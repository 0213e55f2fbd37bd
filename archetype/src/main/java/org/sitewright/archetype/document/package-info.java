/**
 * Documents of a brief, whatever their format, as blocks of {@link org.sitewright.archetype.document.Excerpt}s: plain
 * text that still knows where each of its characters stands. Read next: {@code org.sitewright.archetype.reading}.
 */
package org.sitewright.archetype.document;
