/** Browser checks of the clauses of privacy. Internal. */
package org.sitewright.browser.privacy;
