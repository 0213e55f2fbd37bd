/**
 * What has changed between two versions of components and sites: promises tightened, relaxed, dropped and added, pages
 * whose verdict or HTML differs. Both versions are first turned into a {@link org.sitewright.engine.diff.Snapshot}, plain
 * data that outlives the class loader it was taken in. Public.
 */
package org.sitewright.engine.diff;
