/**
 * How promises are held: checks look at what was rendered and answer with findings; a verdict is all findings of one
 * verification and the decision. A site adds a check of its own by writing one. Public.
 */
package org.sitewright.api.verification;
