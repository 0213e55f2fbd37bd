package org.sitewright.acceptance.acme.wideform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.privacy.Personal;
import org.sitewright.api.contract.security.Form;

/**
 * Asks for more than it says.
 *
 * @param text what it says
 */
@SiteComponent
@Form(fields = "email")
@Personal(fields = "email")
public record WideForm(@NotBlank @Size(max = 200) String text) {}
