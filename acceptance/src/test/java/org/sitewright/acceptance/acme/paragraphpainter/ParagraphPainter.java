package org.sitewright.acceptance.acme.paragraphpainter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Styles every paragraph of the page.
 *
 * @param text what it says
 */
@SiteComponent
public record ParagraphPainter(@NotBlank @Size(max = 200) String text) {}
