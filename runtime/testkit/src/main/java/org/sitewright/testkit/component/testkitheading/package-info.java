/** A component for pages of the testkit. */
package org.sitewright.testkit.component.testkitheading;
