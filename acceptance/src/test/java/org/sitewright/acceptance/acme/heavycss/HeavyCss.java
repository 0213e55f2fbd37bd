package org.sitewright.acceptance.acme.heavycss;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.MaxCss;

/**
 * Ships more style than it promises.
 *
 * @param text what it says
 */
@SiteComponent
@MaxCss(60)
public record HeavyCss(@NotBlank @Size(max = 200) String text) {}
