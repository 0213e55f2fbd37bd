package org.sitewright.components.testimonials;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;

/**
 * What guests or clients said, in their words. The first stands out. It states no ratings: reviews of the site's own
 * business are not eligible for them.
 *
 * @param heading of the section
 * @param items the strongest first
 */
@SiteComponent
@MaxHtml(16_000)
@MaxCss(2_000)
@NoScript
public record Testimonials(@Size(max = 120) String heading, @NotEmpty @Size(max = 12) List<@Valid Testimonial> items) {
    public Testimonials {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /**
     * One person speaking.
     *
     * @param quote what they said, without quotation marks
     * @param name who said it
     * @param role what they are to the business, or where they come from
     */
    public record Testimonial(
            @NotBlank @Size(max = 600) String quote,
            @NotBlank @Size(max = 80) String name,
            @Size(max = 120) String role) {}
}
