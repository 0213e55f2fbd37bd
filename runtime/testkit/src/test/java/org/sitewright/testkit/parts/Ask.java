package org.sitewright.testkit.parts;

import jakarta.validation.constraints.NotBlank;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.privacy.Personal;
import org.sitewright.api.contract.security.Form;

/**
 * Asks for an address.
 *
 * @param label what the field is called
 */
@SiteComponent
@Form(fields = "email")
@Personal(fields = "email")
public record Ask(@NotBlank String label) {}
