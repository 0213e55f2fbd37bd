/** Browser checks of the clauses of performance. Internal. */
package org.sitewright.browser.performance;
