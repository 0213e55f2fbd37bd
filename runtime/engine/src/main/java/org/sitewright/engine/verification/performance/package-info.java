/** Checks of the clauses in {@link org.sitewright.api.contract.performance}, by the same names. Internal. */
package org.sitewright.engine.verification.performance;
