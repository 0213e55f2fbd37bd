/** The next step, in a field of colour. Public. */
package org.sitewright.components.calltoaction;
