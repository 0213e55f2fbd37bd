/**
 * What the client wrote, read exactly: {@link org.sitewright.archetype.brief.BriefReader} turns a file or folder into a
 * {@link org.sitewright.archetype.brief.Brief}. YAML and Markdown both become {@link
 * org.sitewright.archetype.brief.Value}s first, so one {@code Binder} knows all rules. Nothing is invented: what is
 * missing, a placeholder, meant for the builders or not understood becomes a {@link
 * org.sitewright.archetype.brief.Remark} and never reaches a page.
 */
package org.sitewright.archetype.brief;
