package org.sitewright.acceptance.acme.beanreader;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;

/**
 * Reads a bean, so that its bytes cannot be kept.
 *
 * @param text what it says
 */
@SiteComponent
public record BeanReader(@NotBlank @Size(max = 200) String text) {}
