package org.sitewright.acceptance.acme.unlabelledfield;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.privacy.Personal;
import org.sitewright.api.contract.security.Form;

/**
 * Asks without a label.
 *
 * @param text what it says
 */
@SiteComponent
@Form(fields = "email")
@Personal(fields = "email")
public record UnlabelledField(@NotBlank @Size(max = 200) String text) {}
