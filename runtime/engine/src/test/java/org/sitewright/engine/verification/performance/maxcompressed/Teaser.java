package org.sitewright.engine.verification.performance.maxcompressed;

import org.sitewright.api.contract.performance.MaxCompressed;

/** An offer in short. */
@MaxCompressed(html = 100)
public record Teaser(String heading) {}
