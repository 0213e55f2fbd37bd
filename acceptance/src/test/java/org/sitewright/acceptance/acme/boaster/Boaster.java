package org.sitewright.acceptance.acme.boaster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.component.StatesFacts;
import org.sitewright.api.component.Thing;

/**
 * States stars that nobody gave.
 *
 * @param text what it says
 */
@SiteComponent
public record Boaster(@NotBlank @Size(max = 200) String text) implements StatesFacts {
    @Override
    public List<Thing> facts(Context context) {
        return List.of(Thing.of("Product")
                .with("name", text)
                .with(
                        "aggregateRating",
                        Thing.of("AggregateRating").with("ratingValue", "4.9").with("reviewCount", 312)));
    }
}
