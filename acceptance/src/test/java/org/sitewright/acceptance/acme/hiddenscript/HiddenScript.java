package org.sitewright.acceptance.acme.hiddenscript;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.NoScript;

/**
 * Promises no script and ships one.
 *
 * @param text what it says
 */
@SiteComponent
@NoScript
public record HiddenScript(@NotBlank @Size(max = 200) String text) {}
