package org.sitewright.engine.verification.seo.mainheading;

import org.sitewright.api.contract.seo.MainHeading;

/** The first thing a visitor reads. */
@MainHeading
public record Hero(String headline) {}
