package org.sitewright.engine.verification.privacy.declaredstorage;

/** Finds a boat. */
public record BoatFinder(String heading) {}
