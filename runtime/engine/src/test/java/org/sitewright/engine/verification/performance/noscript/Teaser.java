package org.sitewright.engine.verification.performance.noscript;

import org.sitewright.api.contract.performance.NoScript;

/** An offer in short. */
@NoScript
public record Teaser(String heading) {}
