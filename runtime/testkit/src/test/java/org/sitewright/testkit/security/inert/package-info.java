/** Examples of a clause: components whose templates show text, and write it as markup. */
package org.sitewright.testkit.security.inert;
