package org.sitewright.engine.verification.seo.onemainheading;

/** An offer in short. */
public record Teaser(String heading) {}
