/**
 * A component pack as a third party ships it: two components that keep their word, and many that do not, each in the one
 * way its name says.
 */
package org.sitewright.acceptance.acme;
