/** The browser stage of the build gate: what only a browser shows, held against what was declared. Public. */
package org.sitewright.browser;
