/** Things that happen one after the other. Public. */
package org.sitewright.components.steps;
