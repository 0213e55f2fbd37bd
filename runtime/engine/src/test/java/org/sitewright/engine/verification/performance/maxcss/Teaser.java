package org.sitewright.engine.verification.performance.maxcss;

import org.sitewright.api.contract.performance.MaxCss;

/** An offer in short. */
@MaxCss(60)
public record Teaser(String heading) {}
