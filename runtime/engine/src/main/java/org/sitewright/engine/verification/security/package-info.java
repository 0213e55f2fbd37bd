/** Checks of the clauses in {@link org.sitewright.api.contract.security}, by the same names. Internal. */
package org.sitewright.engine.verification.security;
