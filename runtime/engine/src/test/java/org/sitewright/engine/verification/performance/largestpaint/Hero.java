package org.sitewright.engine.verification.performance.largestpaint;

import org.sitewright.api.component.Image;
import org.sitewright.api.contract.performance.LargestPaint;

/** The first thing a visitor reads. */
@LargestPaint("image")
public record Hero(String headline, Image image) {}
