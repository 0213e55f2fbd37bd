package org.sitewright.engine.verification.security.declaredforms;

/** An offer in short. */
public record Teaser(String heading) {}
