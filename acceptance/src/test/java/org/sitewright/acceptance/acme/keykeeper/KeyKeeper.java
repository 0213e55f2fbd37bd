package org.sitewright.acceptance.acme.keykeeper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Keeps a key in secret.
 *
 * @param text what it says
 */
@SiteComponent
public record KeyKeeper(@NotBlank @Size(max = 200) String text) {}
