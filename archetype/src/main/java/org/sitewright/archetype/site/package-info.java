/**
 * From a brief to the files below {@code WEB-INF/site}: {@link org.sitewright.archetype.site.SiteWriter} lists them,
 * {@code SitePlan} decides which section stands where. Every word on a page is the client's, or a label of the page's
 * frame from {@code labels_*.properties}.
 */
package org.sitewright.archetype.site;
