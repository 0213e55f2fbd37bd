package org.sitewright.engine.verification.performance.maxhtml;

import org.sitewright.api.contract.performance.MaxHtml;

/** An offer in short. */
@MaxHtml(150)
public record Teaser(String heading) {}
