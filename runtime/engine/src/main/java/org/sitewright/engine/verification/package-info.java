/**
 * Checks, one class per clause in a package per dimension, and what they share: addresses, style sheets, scripts and
 * text as a browser understands them. Read {@link org.sitewright.engine.verification.security} for how a check is
 * written. Internal.
 */
package org.sitewright.engine.verification;
