package org.sitewright.components.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.component.StatesFacts;
import org.sitewright.api.component.Thing;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;

/**
 * Who visitors will meet: names, what they do, and something about them.
 *
 * @param heading of the section
 * @param items in the order given
 */
@SiteComponent
@MaxHtml(48_000)
@MaxCss(2_500)
@NoScript
public record People(@Size(max = 120) String heading, @NotEmpty @Size(max = 60) List<@Valid Person> items)
        implements StatesFacts {
    public People {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** Each person by name and job. */
    @Override
    public List<Thing> facts(Context context) {
        return items.stream()
                .map(person -> Thing.of("Person").with("name", person.name()).with("jobTitle", person.role()))
                .toList();
    }

    /**
     * One person.
     *
     * @param name as visitors know them
     * @param role what they do
     * @param text about them
     */
    public record Person(
            @NotBlank @Size(max = 80) String name, @Size(max = 120) String role, @Size(max = 2_000) String text) {}
}
