package org.sitewright.engine.site;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.Icon;
import org.sitewright.api.component.Image;
import org.sitewright.api.component.Link;
import org.sitewright.api.component.SiteComponent;

/** A component for tests. */
@SiteComponent
public record Note(@NotBlank @Size(max = 40) String text, Link to, Image image, Icon icon) {}
