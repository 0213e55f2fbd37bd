/** {@code WEB-INF/site} to site model: every problem is collected with its file and line, none stops the reading. Internal. */
package org.sitewright.engine.site;
