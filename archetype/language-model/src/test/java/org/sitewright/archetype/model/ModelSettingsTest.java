package org.sitewright.archetype.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.archetype.brief.BriefException;
import org.sitewright.archetype.brief.Problem;

class ModelSettingsTest {
    private static final Map<String, String> WHOLE = Map.of(
            "sitewright.model.url", "https://models.acme.test/v1 ",
            "sitewright.model.name", "small",
            "sitewright.model.key", "sk-secret");

    private static Map<String, String> with(String name, String value) {
        Map<String, String> values = new HashMap<>(WHOLE);
        values.put(name, value);
        return values;
    }

    private static List<String> refused(Map<String, String> values) {
        BriefException refused = assertThrows(BriefException.class, () -> ModelSettings.of(values::get));
        assertFalse(refused.getMessage().contains("secret"), refused.getMessage());
        return refused.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void shouldReadSettings() {
        ModelSettings settings = ModelSettings.of(WHOLE::get);
        assertEquals(
                new ModelSettings(
                        URI.create("https://models.acme.test/v1"), "small", "sk-secret", Duration.ofSeconds(300)),
                settings);
        assertEquals("small at https://models.acme.test/v1", settings.toString());
        assertEquals(
                Duration.ofSeconds(20),
                ModelSettings.of(with("sitewright.model.timeout", "20")::get).timeout());
    }

    @Test
    void shouldNameEverySettingThatIsMissing() {
        assertEquals(
                List.of(
                        "language-model: sitewright.model.url is not set. Fix: set the system property sitewright.model.url or the environment variable SITEWRIGHT_MODEL_URL.",
                        "language-model: sitewright.model.name is not set. Fix: set the system property sitewright.model.name or the environment variable SITEWRIGHT_MODEL_NAME.",
                        "language-model: sitewright.model.key is not set. Fix: set the system property sitewright.model.key or the environment variable SITEWRIGHT_MODEL_KEY."),
                refused(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://models.acme.test",
                "https://user:secret@models.acme.test",
                "https://models.acme.test/?key=secret",
                "https:///v1",
                "models.acme.test",
                "https://models acme"
            })
    void shouldRefuseOtherAddresses(String url) {
        assertEquals(
                List.of(
                        "language-model: sitewright.model.url is no address of a service. Fix: write an address with http:// or https:// and a host, without user, password, ? and #."),
                refused(with("sitewright.model.url", url)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "soon", "3601", "99999"})
    void shouldRefuseOtherTimeouts(String timeout) {
        assertEquals(
                List.of(
                        "language-model: sitewright.model.timeout is no number of seconds. Fix: write a number from 1 to 3600."),
                refused(with("sitewright.model.timeout", timeout)));
    }
}
