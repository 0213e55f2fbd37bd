package org.sitewright.engine.verification.privacy.nostore;

import org.sitewright.api.contract.privacy.Personal;

/** A question to the harbour office. */
@Personal(fields = "email")
public record Enquiry(String heading) {}
