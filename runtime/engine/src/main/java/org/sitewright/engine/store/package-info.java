/**
 * What was verified, kept by the hash of all it depends on: a page that is the same in the same environment is neither
 * rendered nor checked again.
 */
package org.sitewright.engine.store;
