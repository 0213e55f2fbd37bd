package org.sitewright.api.component;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a visitor can do next.
 *
 * @param label what it says, as a verb: {@code Book a table}
 * @param to where it leads
 */
public record Action(@NotBlank @Size(max = 48) String label, @NotNull Link to) {}
