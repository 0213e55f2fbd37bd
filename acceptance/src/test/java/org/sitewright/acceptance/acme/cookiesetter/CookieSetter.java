package org.sitewright.acceptance.acme.cookiesetter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Keeps a cookie in secret.
 *
 * @param text what it says
 */
@SiteComponent
public record CookieSetter(@NotBlank @Size(max = 200) String text) {}
