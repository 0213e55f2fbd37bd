package org.sitewright.components.contactdetails;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sitewright.api.component.Action;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.component.StatesFacts;
import org.sitewright.api.component.Thing;
import org.sitewright.api.component.Uses;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;
import org.sitewright.api.site.Business;

/**
 * How to reach the business and where to find it. Reads the site's business facts; what was not given is left out.
 *
 * @param heading of the section
 * @param lead for example when someone answers
 * @param links other ways: a messenger, a booking page, profiles elsewhere
 */
@SiteComponent
@Uses(Business.class)
@MaxHtml(8_000)
@MaxCss(2_000)
@NoScript
public record ContactDetails(
        @NotBlank @Size(max = 120) String heading,
        @Size(max = 300) String lead,
        @Size(max = 16) List<@Valid Action> links)
        implements StatesFacts {
    public ContactDetails {
        links = links == null ? List.of() : List.copyOf(links);
    }

    /** The business as shown here. Without a place it is stated as an organisation: a local business needs one. */
    @Override
    public List<Thing> facts(Context context) {
        Business business = context.query(Business.class);
        if (business == null) {
            return List.of();
        }
        boolean placed = business.address() != null || business.area() != null;
        return List.of(Thing.of(placed ? business.type() : "Organization")
                .with("name", business.name())
                .with("telephone", business.telephone())
                .with("email", business.email())
                .with("address", address(business.address()))
                .with("areaServed", business.area()));
    }

    private static Thing address(Business.Address address) {
        return address == null
                ? null
                : Thing.of("PostalAddress")
                        .with("streetAddress", address.street())
                        .with("addressLocality", address.locality())
                        .with("addressRegion", address.region())
                        .with("postalCode", address.postalCode())
                        .with("addressCountry", named(address.country()));
    }

    /** A country by name; a two-letter code is not shown to visitors, and so not stated. */
    private static String named(String country) {
        return country == null || country.length() <= 2 ? null : country;
    }
}
