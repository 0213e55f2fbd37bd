/**
 * Verdicts for people and for tools: a class for each format, {@link org.sitewright.engine.report.Reports} writes all of
 * them. A report reads the verdict alone and measures nothing; when it was made, its caller says.
 */
package org.sitewright.engine.report;
