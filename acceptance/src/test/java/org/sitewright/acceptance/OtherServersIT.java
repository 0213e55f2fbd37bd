package org.sitewright.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitewright.acceptance.BreakingWays.Way;

/** The promise that holds on every server: what is refused is never served. */
@Tag("servers")
class OtherServersIT {
    private static final int PROBES = 50;

    @TempDir
    Path work;

    /** How one of the servers is started. */
    interface Start {
        OtherServer with(Path war, Path work) throws IOException;
    }

    static Stream<Arguments> servers() {
        Start wildFly = WildFly::start;
        Start openLiberty = OpenLiberty::start;
        return Stream.of(Arguments.of("WildFly", wildFly), Arguments.of("Open Liberty", openLiberty));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void aGoodSiteIsServed(String name, Start start) throws Exception {
        try (OtherServer server = start.with(Wars.good(work.resolve("good.war")), work)) {
            server.awaitStart();
            HttpResponse<String> page = server.root();
            for (int i = 0; i < PROBES && (page == null || page.statusCode() != 200); i++) {
                Thread.sleep(200);
                page = server.root();
            }
            assertEquals(200, page == null ? 0 : page.statusCode(), server.log());
            assertTrue(page.body().contains(Wars.HEADLINE), page.body());
            assertTrue(
                    page.headers()
                            .firstValue("Content-Security-Policy")
                            .orElse("")
                            .startsWith("default-src 'none'"),
                    page.headers()::toString);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void aRefusedSiteIsNeverServedAndTheLogSaysWhy(String name, Start start) throws Exception {
        Way way = BreakingWays.named("inline-script");
        Path war = Wars.write(way.site(), way.pack(), work.resolve("refused.war"));
        try (OtherServer server = start.with(war, work)) {
            server.awaitStart();
            for (int i = 0; i < PROBES; i++) {
                HttpResponse<String> page = server.root();
                assertNotEquals(200, page == null ? 0 : page.statusCode());
                Thread.sleep(100);
            }
            String log = server.log();
            assertTrue(log.contains("Sitewright: site REFUSED"), log);
            assertTrue(log.contains(way.id() + " ERROR"), log);
            assertTrue(log.contains(way.file()), log);
        }
    }
}
