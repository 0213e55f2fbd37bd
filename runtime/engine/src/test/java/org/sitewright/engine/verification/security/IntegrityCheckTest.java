package org.sitewright.engine.verification.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.security.Integrity;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class IntegrityCheckTest {
    record Player() {}

    record Embed(String script) {}

    private static List<Finding> check(RenderedPage page) {
        return new IntegrityCheck().check(DefaultClause.of(Integrity.class), page);
    }

    @Test
    void shouldAcceptOwnFilesAndHashes() {
        String hash = "sha384-" + "A".repeat(64);
        assertEquals(
                List.of(),
                check(PageUnderTest.of(
                                "<script type=module src=/a.js></script><link rel=stylesheet href=https://site.test/a.css>"
                                        + "<script src=https://cdn.org/a.js crossorigin integrity='" + hash
                                        + "'></script><img src=https://cdn.org/a.png>")
                        .rendered()));
    }

    @Test
    void shouldBlameTheTemplateThatLoadsWhatAnAuthorNamed() {
        RenderedBlock block = BlockUnderTest.of(
                        new Embed("https://cdn.org/a.js"), "<p id=block><script src=https://cdn.org/a.js></script></p>")
                .rendered();
        assertEquals(
                List.of(block.blaming("xhtml")),
                check(PageUnderTest.of(block).rendered()).stream()
                        .map(Finding::subject)
                        .toList());
    }

    @Test
    void shouldRejectForeignScriptWithoutHash() {
        RenderedBlock block = BlockUnderTest.of(
                        new Player(), "<div id=block><script src=//cdn.org/a.js integrity=sha1-x></script></div>")
                .script("import 'https://cdn.org/b.js'")
                .rendered();
        assertEquals(
                List.of(
                        new Finding(
                                "SEC-008",
                                Severity.ERROR,
                                block.blaming("xhtml"),
                                "The script //cdn.org/a.js has no integrity hash",
                                "Add integrity=\"sha384-…\" and crossorigin, or serve it from this site"),
                        new Finding(
                                "SEC-008",
                                Severity.ERROR,
                                block.blaming("js"),
                                "The script https://cdn.org/b.js has no integrity hash",
                                "Serve it from this site: an import cannot carry a hash")),
                check(PageUnderTest.of(block).rendered()));
    }

    /** Of 32, 48 and 64 bytes, in base 64; all hashes that a tag names must be such. */
    @ParameterizedTest
    @CsvSource({
        "sha256:43,crossorigin,true",
        "sha512:86,crossorigin=anonymous,true",
        "sha384:64 sha256:43,crossorigin,true",
        "sha384:64?a=b,crossorigin,true",
        "sha384:64,'',false",
        "'',crossorigin,false",
        "sha384:63,crossorigin,false",
        "sha384:64 md5:32,crossorigin,false",
    })
    void shouldHoldEachHashOfATag(String hashes, String crossorigin, boolean accepted) {
        String integrity = Pattern.compile(":(\\d+)")
                .matcher(hashes)
                .replaceAll(length -> "-" + "A".repeat(Integer.parseInt(length.group(1))));
        String html = "<script src=//cdn.org/a.js integrity='" + integrity + "' " + crossorigin + "></script>";
        assertEquals(accepted, check(PageUnderTest.of(html).rendered()).isEmpty(), html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel=stylesheet href=//cdn.org/a.css>",
                "<link rel=modulepreload href=//cdn.org/a.js>",
                "<link rel=preload as=style href=//cdn.org/a.css>"
            })
    void shouldRejectForeignStylesAndPreloads(String html) {
        assertEquals(1, check(PageUnderTest.of(html).rendered()).size());
    }
}
