/** A clause of a site's own that needs a browser, and its check: found with no registration. */
package org.sitewright.browser.own;
