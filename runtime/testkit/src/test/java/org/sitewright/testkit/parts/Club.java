package org.sitewright.testkit.parts;

import jakarta.validation.constraints.NotBlank;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.security.Roles;

/**
 * What only members read.
 *
 * @param text what it says
 */
@SiteComponent
@Roles("member")
public record Club(@NotBlank String text) {}
