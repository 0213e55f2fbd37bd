package org.sitewright.engine.verification.security.plainscripts;

/** An offer in short. */
public record Teaser(String heading) {}
