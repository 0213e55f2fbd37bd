package org.sitewright.engine.verification.performance.maxscript;

import org.sitewright.api.contract.performance.MaxScript;

/** An offer in short. */
@MaxScript(60)
public record Teaser(String heading) {}
