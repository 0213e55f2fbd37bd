package org.sitewright.components.pageheading;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.component.StatesFacts;
import org.sitewright.api.component.Thing;
import org.sitewright.api.component.Uses;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;
import org.sitewright.api.contract.seo.MainHeading;
import org.sitewright.api.site.NavigationItem;
import org.sitewright.api.site.Trail;

/**
 * The opening of an inner page: the way there and the main heading.
 *
 * @param heading the page's main heading
 * @param lead one or two sentences on what the page holds
 */
@SiteComponent
@Uses(Trail.class)
@MainHeading
@MaxHtml(4_000)
@MaxCss(2_000)
@NoScript
public record PageHeading(@NotBlank @Size(max = 120) String heading, @Size(max = 300) String lead)
        implements StatesFacts {
    /** The breadcrumb, where there is a way: two items or more. */
    @Override
    public List<Thing> facts(Context context) {
        Trail trail = context.query(Trail.class);
        if (trail == null || trail.items().size() < 2) {
            return List.of();
        }
        List<Thing> steps = new ArrayList<>();
        for (NavigationItem item : trail.items()) {
            boolean last = steps.size() == trail.items().size() - 1;
            steps.add(Thing.of("ListItem")
                    .with("position", steps.size() + 1)
                    .with("name", item.label())
                    .with("item", last ? null : context.origin() + item.page()));
        }
        return List.of(Thing.of("BreadcrumbList").with("itemListElement", steps));
    }
}
