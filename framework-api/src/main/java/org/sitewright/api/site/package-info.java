/**
 * The site model: what was loaded, bound and validated, before anything is rendered. All of it is immutable. The engine
 * makes it from {@code WEB-INF/site}; components read parts of it as site queries. Public.
 */
package org.sitewright.api.site;
