package org.sitewright.engine.verification.security.form;

import org.sitewright.api.contract.security.Form;

/** Asks for an address to write to. */
@Form(fields = "email")
public record SignUp(String heading) {}
