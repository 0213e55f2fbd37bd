/** The foot of a page: contact, menu, legal notices. Public. */
package org.sitewright.components.sitefooter;
