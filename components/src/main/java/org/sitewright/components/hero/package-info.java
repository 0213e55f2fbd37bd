/** The opening of a home page. Public. */
package org.sitewright.components.hero;
