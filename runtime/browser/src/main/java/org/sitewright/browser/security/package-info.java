/** Browser checks of the clauses of security. Internal. */
package org.sitewright.browser.security;
