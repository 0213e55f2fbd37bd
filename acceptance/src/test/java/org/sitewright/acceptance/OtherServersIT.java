package org.sitewright.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The promise that holds on every server: what is refused is never served. */
@Tag("servers")
class OtherServersIT {
    private static final int PROBES = 50;

    @TempDir
    Path work;

    /** How one of the servers is started. */
    interface Start {
        OtherServer with(WebArchive war, Path work) throws IOException;
    }

    static Stream<Arguments> servers() {
        Start wildFly = WildFly::start;
        Start openLiberty = OpenLiberty::start;
        return Stream.of(Arguments.of("WildFly", wildFly), Arguments.of("Open Liberty", openLiberty));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void aGoodSiteIsServed(String name, Start start) throws Exception {
        try (OtherServer server = start.with(Wars.good("hello"), work)) {
            server.awaitStart();
            HttpResponse<String> page = server.root();
            for (int i = 0; i < PROBES && (page == null || page.statusCode() != 200); i++) {
                Thread.sleep(200);
                page = server.root();
            }
            assertEquals(200, page == null ? 0 : page.statusCode(), server.log());
            assertTrue(page.body().contains("hello"), page.body());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("servers")
    void aRefusedSiteIsNeverServedAndTheLogSaysWhy(String name, Start start) throws Exception {
        try (OtherServer server = start.with(Wars.refused(), work)) {
            server.awaitStart();
            for (int i = 0; i < PROBES; i++) {
                HttpResponse<String> page = server.root();
                assertNotEquals(200, page == null ? 0 : page.statusCode());
                Thread.sleep(100);
            }
            String log = server.log();
            assertTrue(log.contains(Wars.REASON), log);
            System.out.println(name + " gave the reason " + (log.split(Wars.REASON, -1).length - 1) + " times in "
                    + log.lines().filter(line -> line.startsWith("\tat ")).count() + " stack frames");
        }
    }
}
