/** Admitted pages as bytes: a hit touches neither Faces nor CDI. Headers, errors, redirects and assets obey one policy. Internal. */
package org.sitewright.engine.serving;
