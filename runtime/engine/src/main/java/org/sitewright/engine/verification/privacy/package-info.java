/** Checks of the clauses in {@link org.sitewright.api.contract.privacy}, by the same names. Internal. */
package org.sitewright.engine.verification.privacy;
