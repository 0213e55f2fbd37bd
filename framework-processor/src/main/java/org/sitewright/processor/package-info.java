/**
 * Turns each component into what others need of it: a documented Facelets tag, a JSON Schema for its YAML, and its line
 * in the jar's component index. Runs in the compiler of a component jar; needs nothing on the class path. Internal.
 */
package org.sitewright.processor;
