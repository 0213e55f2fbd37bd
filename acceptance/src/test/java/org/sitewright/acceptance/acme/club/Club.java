package org.sitewright.acceptance.acme.club;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.security.Roles;

/**
 * Keeps its word: what only members read.
 *
 * @param text what it says
 */
@SiteComponent
@Roles("member")
public record Club(@NotBlank @Size(max = 200) String text) {}
