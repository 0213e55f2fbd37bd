package org.sitewright.acceptance.acme.traced;

import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;

/**
 * Leaves a line in a file, where there is one, each time that it is rendered, and keeps a clause of its pack's own.
 *
 * @param text what it says
 * @param log the file
 */
@SiteComponent
@MaxHtml(500)
@NoScript
@Calm
public record Traced(@NotBlank String text, @NotBlank String log) {
    /** Asked once by the template. */
    public boolean rendered() {
        try {
            if (log.endsWith("rendered.txt") && Files.isRegularFile(Path.of(log))) {
                Files.writeString(Path.of(log), "rendered\n", StandardOpenOption.APPEND);
            }
            return true;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
