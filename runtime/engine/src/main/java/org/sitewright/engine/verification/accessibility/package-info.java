/** Checks of the clauses in {@link org.sitewright.api.contract.accessibility}, by the same names. Internal. */
package org.sitewright.engine.verification.accessibility;
