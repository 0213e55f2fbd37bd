package org.sitewright.acceptance.acme.forgetfulform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.privacy.Personal;
import org.sitewright.api.contract.security.Form;

/**
 * Asks for an address that no browser may fill in.
 *
 * @param text what it says
 */
@SiteComponent
@Form(fields = "email")
@Personal(fields = "email")
public record ForgetfulForm(@NotBlank @Size(max = 200) String text) {}
