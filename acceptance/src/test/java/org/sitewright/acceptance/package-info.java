/**
 * Whole sites on real servers: admitted ones answer, refused ones never do, and the server says why. On Payara Micro
 * through Arquillian; on WildFly and Open Liberty with the profile {@code servers}.
 */
package org.sitewright.acceptance;
