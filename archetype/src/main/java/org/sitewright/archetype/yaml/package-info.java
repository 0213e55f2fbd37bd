/** YAML for people: texts in the style in which somebody would have written them by hand. */
package org.sitewright.archetype.yaml;
