/** What people said. Public. */
package org.sitewright.components.testimonials;
