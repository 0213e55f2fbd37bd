package org.sitewright.acceptance.acme.lazypaint;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.Image;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.LargestPaint;

/**
 * Promises the largest paint and loads it late.
 *
 * @param text what it says
 * @param image the picture
 */
@SiteComponent
@LargestPaint("image")
public record LazyPaint(@NotBlank @Size(max = 200) String text, @Valid Image image) {}
