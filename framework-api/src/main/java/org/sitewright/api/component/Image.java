package org.sitewright.api.component;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A picture from the site's {@code assets} folder. Its size is read from the file. A template renders it with
 * {@code <sw:image value="#{hero.image}"/>}.
 *
 * @param src path below {@code assets}, for example {@code images/boat.webp}
 * @param alt what it shows, for who does not see it; required unless it is decorative
 * @param decorative true when it says nothing that the text does not say
 */
public record Image(@NotBlank String src, @Size(max = 250) String alt, boolean decorative) {
    /** Whether the text alternative was decided one way or the other. */
    @AssertTrue(message = "needs alt, or decorative: true when it says nothing")
    public boolean isDescribed() {
        return decorative ? alt == null || alt.isBlank() : alt != null && !alt.isBlank();
    }
}
