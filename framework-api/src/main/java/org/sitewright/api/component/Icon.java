package org.sitewright.api.component;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A drawing from the theme's {@code icons} folder. A template renders it with {@code <sw:icon value="#{item.icon}"/>};
 * it is decoration: the text beside it says the same.
 *
 * @param name file name without {@code .svg}
 */
public record Icon(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]*", message = "must be the name of an icon of the theme")
                String name) {
    @Override
    public String toString() {
        return name;
    }
}
