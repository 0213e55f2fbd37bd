package org.sitewright.acceptance.acme.rawtext;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Writes its value as markup.
 *
 * @param text what it says
 */
@SiteComponent
public record RawText(@NotBlank @Size(max = 200) String text) {}
