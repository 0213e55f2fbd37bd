/**
 * From documents to values: {@link org.sitewright.archetype.reading.BriefReader} is how a brief may be read, {@code
 * RuleReader} reads as a good account manager does. What is for visitors becomes a value with its place; what is for the
 * builders an instruction; what is neither for certain stays unpublished and is listed.
 */
package org.sitewright.archetype.reading;
