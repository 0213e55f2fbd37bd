/** A menu or tariff. Public. */
package org.sitewright.components.pricelist;
