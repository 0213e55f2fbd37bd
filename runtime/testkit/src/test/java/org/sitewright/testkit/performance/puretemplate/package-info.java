/** Examples of a clause: components whose templates read their own values, and a bean. */
package org.sitewright.testkit.performance.puretemplate;
