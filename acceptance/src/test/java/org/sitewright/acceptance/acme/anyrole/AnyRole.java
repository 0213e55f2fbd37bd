package org.sitewright.acceptance.acme.anyrole;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.security.Roles;

/**
 * Is for some, and names no role that a user could be in.
 *
 * @param text what it says
 */
@SiteComponent
@Roles("*")
public record AnyRole(@NotBlank @Size(max = 200) String text) {}
