/** The clauses of seo. Ids are permanent: never reused, kept in the index when retired. Public. */
package org.sitewright.api.contract.seo;
