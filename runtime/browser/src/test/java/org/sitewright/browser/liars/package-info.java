/** Components that do other than they declare, each in one way. */
package org.sitewright.browser.liars;
