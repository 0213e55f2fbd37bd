/** How to reach the business. Public. */
package org.sitewright.components.contactdetails;
