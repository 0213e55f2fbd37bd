package org.sitewright.components.gallery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sitewright.api.component.Image;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;

/**
 * Photographs, each whole in its place, with no number of them that leaves a hole.
 *
 * @param heading of the section
 * @param images in the order given
 */
@SiteComponent
@MaxHtml(16_000)
@MaxCss(1_500)
@NoScript
public record Gallery(@Size(max = 120) String heading, @NotEmpty @Size(max = 24) List<@Valid Image> images) {
    public Gallery {
        images = images == null ? List.of() : List.copyOf(images);
    }
}
