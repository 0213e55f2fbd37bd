/** When the business is open. Public. */
package org.sitewright.components.openinghours;
