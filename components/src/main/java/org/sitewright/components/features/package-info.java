/** Several things of one kind. Public. */
package org.sitewright.components.features;
