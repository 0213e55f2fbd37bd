/**
 * Blocks to fragments, through Jakarta Faces and without a request. Read {@link
 * org.sitewright.engine.rendering.BlockRenderer} first. Internal, but for the tags of {@code urn:sitewright}.
 */
package org.sitewright.engine.rendering;
