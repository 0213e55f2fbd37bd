/** Links to parts of a page, or to other pages. Public. */
package org.sitewright.components.linklist;
