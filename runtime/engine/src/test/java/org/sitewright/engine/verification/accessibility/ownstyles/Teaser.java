package org.sitewright.engine.verification.accessibility.ownstyles;

/** An offer in short. */
public record Teaser(String heading) {}
