package org.sitewright.engine.verification.privacy.personal;

import org.sitewright.api.contract.privacy.Personal;
import org.sitewright.api.contract.security.Form;

/** Asks for an appointment. */
@Form(fields = "email")
@Personal(fields = "email")
public record Appointment(String heading) {}
