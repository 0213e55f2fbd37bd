/**
 * Pages that Sitewright did not make, held to the rules of pages and sites: what a draft breaks before it is imported.
 * Start with {@link org.sitewright.engine.foreign.ForeignCheck}; a {@code ForeignSource} says where pages come from, a
 * {@code ForeignWalk} reads them. Public.
 */
package org.sitewright.engine.foreign;
