/**
 * Whole sites on real servers: admitted ones answer, refused ones never do, and the server says why. {@code BreakingWays}
 * lists what breaks a site; each way is tried in the testkit, some of each kind on the launcher, and one on Payara Micro
 * through Arquillian and on WildFly and Open Liberty with the profile {@code servers}.
 */
package org.sitewright.acceptance;
