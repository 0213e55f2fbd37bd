/**
 * From a brief to a project, in plain Java and without a framework at run time. Read {@code brief} (what the client
 * wrote), then {@code site} (the pages made of it), then {@code project} (what else lies in the project, and the entry
 * point that the Maven archetype calls).
 */
package org.sitewright.archetype;
