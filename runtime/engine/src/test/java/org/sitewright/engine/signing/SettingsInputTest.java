package org.sitewright.engine.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsInputTest {
    private static final Map<String, String> PRODUCTION =
            Map.of("sitewright.environment", "production", "sitewright.url", "https://harbour.org");

    private static String digest(Map<String, String> settings) {
        return SettingsInput.digest(settings.keySet(), name -> Optional.ofNullable(settings.get(name)));
    }

    private static String with(String key, String value) {
        Map<String, String> settings = new HashMap<>(PRODUCTION);
        settings.put(key, value);
        return digest(settings);
    }

    @Test
    void shouldBeAnotherWhereASettingIs() {
        assertNotEquals(digest(PRODUCTION), with("sitewright.url", "https://harbor.org"));
        assertNotEquals(digest(PRODUCTION), with("sitewright.environment", "preview"));
        assertNotEquals(digest(PRODUCTION), with("sitewright.site.turnkey.url", "https://key.org"));
        assertNotEquals(
                with("sitewright.site.turnkey.url", "https://key.org"),
                with("sitewright.site.turnkey.url", "https://keys.org"));
    }

    @Test
    void shouldReadEnvironmentVariablesAsTheSettingsTheyAre() {
        assertEquals(
                digest(Map.of("sitewright.url", "https://a.org")), digest(Map.of("SITEWRIGHT_URL", "https://a.org")));
    }

    @Test
    void shouldHoldOfASecretOnlyThatItIsGiven() {
        assertNotEquals(digest(PRODUCTION), with("sitewright.preview.password", "tide"));
        assertEquals(with("sitewright.preview.password", "tide"), with("sitewright.preview.password", "ebb"));
        assertEquals(with("sitewright.mail.api-key", "tide"), with("sitewright.mail.api-key", "ebb"));
        assertEquals(with("sitewright.mail", "smtp://a:tide@b"), with("sitewright.mail", "smtp://a:ebb@b"));
    }

    @Test
    void shouldNotDependOnWhatReachesNoVerification() {
        assertEquals(digest(PRODUCTION), with("java.home", "/opt"));
        assertEquals(digest(PRODUCTION), with("sitewright.report", "/tmp"));
        assertEquals(digest(PRODUCTION), with("sitewright.verdict.keys", "/etc/key.pem"));
    }

    @Test
    void shouldTakeTheValueInForceWhereverASettingIsNamed() {
        Map<String, String> settings = Map.of(
                "sitewright.url", "https://harbour.org",
                "SITEWRIGHT_URL", "https://overridden.org",
                "%preview.sitewright.url", "https://preview.org");
        assertEquals(digest(Map.of("sitewright.url", "https://harbour.org")), digest(settings));
        // A configuration answers the plain name in the profile that is active.
        assertEquals(
                digest(Map.of("sitewright.url", "https://preview.org")),
                SettingsInput.digest(List.of("%preview.sitewright.url"), name -> Optional.of(name)
                        .filter("sitewright.url"::equals)
                        .map(active -> "https://preview.org")));
    }
}
