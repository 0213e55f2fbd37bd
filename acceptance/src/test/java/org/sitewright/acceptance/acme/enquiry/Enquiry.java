package org.sitewright.acceptance.acme.enquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.NoScript;
import org.sitewright.api.contract.privacy.Personal;
import org.sitewright.api.contract.security.Form;

/**
 * Keeps its word: a form that asks for an address to answer to.
 *
 * @param heading of the form
 */
@SiteComponent
@Form(fields = "email")
@Personal(fields = "email")
@NoScript
public record Enquiry(@NotBlank @Size(max = 80) String heading) {}
