/** A site's own component, clause and check, found with no registration. */
package org.sitewright.testkit.parts;
