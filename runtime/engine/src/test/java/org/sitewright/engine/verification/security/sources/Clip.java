package org.sitewright.engine.verification.security.sources;

import org.sitewright.api.contract.security.Sources;

/** A film of another host. */
@Sources(frame = "https://player.test")
public record Clip(String title) {}
