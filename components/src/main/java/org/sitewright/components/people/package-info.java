/** Who visitors will meet. Public. */
package org.sitewright.components.people;
