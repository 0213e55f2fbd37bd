/**
 * The rest of a generated project: {@link org.sitewright.archetype.project.Generation} is what the Maven archetype
 * calls; beside the site it writes {@code GAPS.md}, {@code README.md}, settings and the generation record.
 */
package org.sitewright.archetype.project;
