package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.composition.Encoded;

class CompressedTest {
    private static final String HTML = "<p>Boats leave at noon.</p>";

    @Test
    void shouldCompressAPageOnce() throws IOException {
        RenderedPage page = PageUnderTest.of(HTML).rendered();
        Encoded once = Compressed.of(page);
        assertSame(once, Compressed.of(page));
        assertEquals(page.html(), unpacked(once));
        assertNotSame(once, Compressed.of(PageUnderTest.of(HTML).rendered()));
    }

    private static String unpacked(Encoded encoded) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(encoded.gzip()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
