/** Photographs. Public. */
package org.sitewright.components.gallery;
