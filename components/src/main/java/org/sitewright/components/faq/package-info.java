/** Questions and answers. Public. */
package org.sitewright.components.faq;
