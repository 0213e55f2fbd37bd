/**
 * The engine on embedded Tomcat, Weld and Mojarra, so that a component's test and a page's verification run in seconds.
 * An application server stays the gate for what goes live. Start with {@link org.sitewright.testkit.Gate}. Public.
 */
package org.sitewright.testkit;
