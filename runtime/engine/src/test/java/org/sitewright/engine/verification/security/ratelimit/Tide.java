package org.sitewright.engine.verification.security.ratelimit;

import org.sitewright.api.contract.security.RateLimit;

/** The tide as it is now. */
@RateLimit(requests = 30)
public record Tide(String heading) {}
