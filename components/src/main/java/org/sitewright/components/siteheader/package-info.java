/** The head of a page: name, menu, primary action. Public. */
package org.sitewright.components.siteheader;
