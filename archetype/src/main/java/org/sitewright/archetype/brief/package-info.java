/**
 * What the client wrote, exactly: {@code Binder} turns the {@link org.sitewright.archetype.brief.Value}s of a reading,
 * which have the form of {@code brief.yaml}, into a {@link org.sitewright.archetype.brief.Brief} and alone knows all rules.
 * Nothing is invented: what is missing, a placeholder, meant for the builders or not understood becomes a {@link
 * org.sitewright.archetype.brief.Remark} and never reaches a page. Read next: {@code org.sitewright.archetype.site}.
 */
package org.sitewright.archetype.brief;
