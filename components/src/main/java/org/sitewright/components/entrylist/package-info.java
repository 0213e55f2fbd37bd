/** A list of a collection's entries. Public. */
package org.sitewright.components.entrylist;
