package org.sitewright.api.site;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sitewright.api.component.Link;

/**
 * Who runs the site: one place for facts that many blocks show. Only what was given; nothing is made up.
 *
 * @param type a schema.org type of organisation, for example {@code LocalBusiness}; {@code Organization} where none is given
 * @param name as visitors know it
 * @param telephone as it is to be read; dialled without its spaces
 * @param email for visitors
 * @param address lines as they stand on a letter
 * @param area where it works, where there is no address to visit
 * @param hours opening hours; days that are not named are closed
 * @param profiles its own pages elsewhere
 */
public record Business(
        @Pattern(regexp = "[A-Z][A-Za-z]+") String type,
        @NotBlank @Size(max = 120) String name,
        @Size(max = 40) @Pattern(regexp = "\\+?[0-9 ()./-]{3,}", message = "must be a telephone number")
                String telephone,
        @Email String email,
        @Valid Address address,
        @Size(max = 120) String area,
        List<@Valid Hours> hours,
        List<Link> profiles)
        implements SiteQuery {
    public Business {
        type = type == null ? "Organization" : type;
        hours = hours == null ? List.of() : List.copyOf(hours);
        profiles = profiles == null ? List.of() : List.copyOf(profiles);
    }

    /** The {@code tel:} address of the telephone, or null. */
    public String telephoneHref() {
        return telephone == null ? null : "tel:" + telephone.replaceAll("[^+0-9]", "");
    }

    /**
     * A postal address; every part as given.
     *
     * @param street with house number
     * @param locality town or city
     * @param region state or county
     * @param postalCode as the country writes it
     * @param country two-letter code or name
     */
    public record Address(
            @Size(max = 120) String street,
            @Size(max = 80) String locality,
            @Size(max = 80) String region,
            @Size(max = 20) String postalCode,
            @Size(max = 60) String country) {}

    /**
     * Opening hours of some days.
     *
     * @param days as visitors read them, for example {@code Monday to Friday}
     * @param opens {@code HH:mm}, or null when closed
     * @param closes {@code HH:mm}, or null when closed
     */
    public record Hours(
            @NotBlank @Size(max = 60) String days,
            @Pattern(regexp = "([01]\\d|2[0-4]):[0-5]\\d", message = "must be a time such as 09:00") String opens,
            @Pattern(regexp = "([01]\\d|2[0-4]):[0-5]\\d", message = "must be a time such as 17:30") String closes) {
        /** Whether nothing is open on these days. */
        public boolean closed() {
            return opens == null || closes == null;
        }
    }
}
