/** Browser checks of the clauses of accessibility. Internal. */
package org.sitewright.browser.accessibility;
