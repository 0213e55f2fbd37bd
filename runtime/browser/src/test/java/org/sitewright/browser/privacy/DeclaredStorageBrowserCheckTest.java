package org.sitewright.browser.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sitewright.browser.Look;

@ExtendWith(Look.Extension.class)
class DeclaredStorageBrowserCheckTest {
    private final DeclaredStorageBrowserCheck check = new DeclaredStorageBrowserCheck();

    @Test
    void shouldAcceptWhatIsDeclared(Look look) {
        assertEquals(
                List.of(),
                look.at(
                        check,
                        "<p id=keeper>x</p><script>document.cookie = 'choice=1; max-age=3600'; localStorage.choice = 2</script>",
                        Look.block("keeper", Keeper.class)));
    }

    @Test
    void shouldFindWhatIsKeptLaterAndEverywhere(Look look) {
        look.with(
                "/keeper.js",
                """
                setTimeout(() => { document.cookie = 'late=1' }, 5000);
                localStorage.setItem('local', 1);
                sessionStorage.setItem('session', 1);
                indexedDB.open('base');
                caches.open('store');
                """);
        assertEquals(
                List.of(
                        "PRIV-002 keeper in its script: The browser keeps the cache 'store', which @Stores does not declare",
                        "PRIV-002 keeper in its script: The browser keeps the cookie 'late', which @Stores does not declare",
                        "PRIV-002 keeper in its script: The browser keeps the database 'base', which @Stores does not declare",
                        "PRIV-002 keeper in its script: The browser keeps the key of local storage 'local', which @Stores does not declare",
                        "PRIV-002 keeper in its script: The browser keeps the key of session storage 'session', which @Stores does not declare"),
                look
                        .at(
                                check,
                                "<p id=keeper>x</p><script type=module src=/keeper.js></script>",
                                Look.block("keeper", Keeper.class))
                        .stream()
                        .sorted()
                        .toList());
    }

    @Test
    void shouldFindWhatAButtonSetsAndWhatTheServerSets(Look look) {
        assertEquals(
                List.of("PRIV-002 : The browser keeps the cookie 'pressed', which @Stores does not declare"),
                look.at(
                        check,
                        "<button type=button onclick=\"setTimeout(() => { document.cookie = 'pressed=1' }, 3000)\">Go</button>"));
        assertEquals(
                List.of("PRIV-002 : The browser keeps the cookie 'id', which @Stores does not declare"),
                look.at(check, "Set-Cookie", "id=7; HttpOnly", "<p>x</p>"));
    }

    @Test
    void shouldFindAServiceWorkerAndWhatAnEmptyFrameOpens(Look look) {
        look.with("/worker.js", "");
        assertEquals(
                List.of(
                        "PRIV-002 : The browser keeps the database 'framed', which @Stores does not declare",
                        "PRIV-002 : The browser keeps the service worker '/', which @Stores does not declare"),
                look.at(
                        check,
                        "<p id=keeper>x</p><iframe id=empty title=x></iframe><script>empty.contentWindow.indexedDB.open('framed');navigator.serviceWorker.register('/worker.js')</script>",
                        Look.block("keeper", Keeper.class)));
    }

    @Test
    void shouldAcceptADeclaredServiceWorkerDatabaseAndCache(Look look) {
        look.with("/worker.js", "");
        assertEquals(
                List.of(),
                look.at(
                        check,
                        "<p id=diver>x</p><script>indexedDB.open('logbook');caches.open('charts');navigator.serviceWorker.register('/worker.js')</script>",
                        Look.block("diver", Diver.class)));
    }
}
