package org.sitewright.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Scripts that lie beside the classes which run them. */
final class Scripts {
    private Scripts() {}

    /** The script of a check: {@code target-size.js} for {@code TargetSizeBrowserCheck}. */
    static String of(Class<?> check) {
        String name = check.getSimpleName().replace("BrowserCheck", "");
        return text(check, name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".js");
    }

    static String text(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + name + " beside " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
