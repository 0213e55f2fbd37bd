/** Examples of a clause, with a component that declares what it keeps. */
package org.sitewright.browser.privacy.revocableconsent;
