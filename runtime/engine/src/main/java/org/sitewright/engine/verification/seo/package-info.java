/** Checks of the clauses in {@link org.sitewright.api.contract.seo}, by the same names. Internal. */
package org.sitewright.engine.verification.seo;
