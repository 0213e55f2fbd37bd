/**
 * Documents of a brief, whatever their format, as blocks of {@link org.sitewright.archetype.document.Excerpt}s: plain
 * text that still knows where each of its characters stands. One {@code …Document} for each format; Word, HTML and PDF
 * become text first, which the project keeps. Nothing is interpreted, run or fetched. Read next: {@code
 * org.sitewright.archetype.reading}.
 */
package org.sitewright.archetype.document;
