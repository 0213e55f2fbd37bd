/** Numbers, large. Public. */
package org.sitewright.components.figures;
