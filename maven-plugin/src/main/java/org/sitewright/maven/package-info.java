/**
 * Goals for a generated project: {@link org.sitewright.maven.ContractsMojo} says what its components promise, {@link
 * org.sitewright.maven.DiffMojo} what a new version promises less, {@link org.sitewright.maven.BriefMojo} takes in what the client has delivered since. All
 * work is done in {@code org.sitewright.archetype.project}; here it meets Maven.
 */
package org.sitewright.maven;
