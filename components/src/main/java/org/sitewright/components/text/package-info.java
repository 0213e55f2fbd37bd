/** Plain text. Public. */
package org.sitewright.components.text;
