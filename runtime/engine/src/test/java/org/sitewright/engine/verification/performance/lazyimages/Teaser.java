package org.sitewright.engine.verification.performance.lazyimages;

/** An offer in short. */
public record Teaser(String heading) {}
