/** A list of services with prices. Public. */
package org.sitewright.components.services;
