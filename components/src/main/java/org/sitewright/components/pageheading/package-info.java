/** The opening of an inner page: breadcrumb and main heading. Public. */
package org.sitewright.components.pageheading;
