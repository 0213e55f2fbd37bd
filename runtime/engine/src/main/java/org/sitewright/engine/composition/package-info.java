/** Fragments to pages: head, style sheet, scripts, structured data, Content-Security-Policy. Pages are the engine's; Faces knows blocks only. Internal. */
package org.sitewright.engine.composition;
