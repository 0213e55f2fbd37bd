package org.sitewright.testkit.parts;

import jakarta.validation.constraints.NotBlank;
import org.sitewright.api.component.RichText;
import org.sitewright.api.component.SiteComponent;

/**
 * A text that does not shout.
 *
 * @param text what it says
 * @param more what else it says
 */
@SiteComponent
@NoShouting
public record Quiet(@NotBlank String text, RichText more) {}
