package org.sitewright.engine.verification.performance.querybudget;

import org.sitewright.api.component.Uses;
import org.sitewright.api.site.Entries;

/** The newest entries. */
@Uses(Entries.class)
public record Teaser(String heading) {}
