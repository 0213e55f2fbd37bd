package org.sitewright.acceptance.acme.heavyscript;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.MaxScript;

/**
 * Ships more script than it promises.
 *
 * @param text what it says
 */
@SiteComponent
@MaxScript(40)
public record HeavyScript(@NotBlank @Size(max = 200) String text) {}
