package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.LinkedFile;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.ForeignLoads.Foreign;

class ForeignLoadsTest {
    record Note() {}

    private static RenderedBlock note(String id) {
        return BlockUnderTest.of(new Note(), "<p id=" + id + "><img src=/own><img src=//a.org/x></p>")
                .id(id)
                .css("p{background:url(//b.org/x)}")
                .script("fetch('//c.org/x')")
                .rendered();
    }

    @Test
    void shouldNameTheFileAtFaultAndTellWhatLoadsAtOnce() {
        RenderedBlock block = note("block");
        Place sheet = Place.of("own.css");
        Place script = Place.of("own.js");
        RenderedPage page = PageUnderTest.of(block.html() + "<form action=//d.org></form>")
                .with(block)
                .css("p{background:url(//b.org/x)} i{background:url(//g.org/x)}")
                .linked(
                        new LinkedFile(LinkedFile.Kind.STYLE, sheet, "a{background:url(//e.org/x)}"),
                        new LinkedFile(LinkedFile.Kind.SCRIPT, script, "fetch('//f.org/x')"))
                .rendered();
        List<Foreign> loads = ForeignLoads.of(page);
        assertEquals(
                List.of(
                        foreign(Loads.Kind.IMAGE, "a", block.blaming("xhtml"), Optional.of(block), true, loads, 0),
                        foreign(Loads.Kind.FORM, "d", page.subject(), Optional.empty(), false, loads, 1),
                        foreign(Loads.Kind.IMAGE, "b", block.blaming("css"), Optional.of(block), true, loads, 2),
                        foreign(Loads.Kind.CONNECT, "c", block.blaming("js"), Optional.of(block), false, loads, 3),
                        foreign(Loads.Kind.IMAGE, "e", page.subject(sheet), Optional.empty(), true, loads, 4),
                        foreign(Loads.Kind.CONNECT, "f", page.subject(script), Optional.empty(), false, loads, 5),
                        foreign(Loads.Kind.IMAGE, "g", page.subject(), Optional.empty(), true, loads, 6)),
                loads);
        assertEquals("img", loads.get(0).element().orElseThrow().name());
        assertTrue(loads.get(2).element().isEmpty());
    }

    private static Foreign foreign(
            Loads.Kind kind,
            String host,
            org.sitewright.api.verification.Subject subject,
            Optional<RenderedBlock> block,
            boolean atOnce,
            List<Foreign> loads,
            int at) {
        return new Foreign(
                kind,
                "https://" + host + ".org",
                "//" + host + ".org" + (kind == Loads.Kind.FORM ? "" : "/x"),
                subject,
                block,
                atOnce,
                loads.get(at).element());
    }

    @Test
    void shouldReadTheFilesOfAComponentOnce() {
        assertEquals(
                List.of("https://a.org", "https://a.org", "https://b.org", "https://c.org"),
                ForeignLoads.of(PageUnderTest.of(note("a"), note("b")).rendered()).stream()
                        .map(Foreign::origin)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'a//b'.split('//')",
                "'http://www.w3.org/2000/svg'",
                "'//'+a",
                "'//word'",
                "'// a comment.'",
                "`https://${host}/x`",
                "'https://site.test/x'",
            })
    void shouldNotTakeEveryStringForAnAddress(String script) {
        assertEquals(List.of(), ForeignLoads.of(scripted(script)), script);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'//a.org'",
                "'https://a.b.org:8443/x'",
                "'https://localhost:8080'",
                "'https://[::1]/x'",
                "'wss://a.org'"
            })
    void shouldKnowAddressesInScripts(String script) {
        assertEquals(1, ForeignLoads.of(scripted(script)).size(), script);
    }

    private static RenderedPage scripted(String script) {
        return PageUnderTest.of(BlockUnderTest.of(new Note(), "<p id=block></p>")
                        .script(script)
                        .rendered())
                .rendered();
    }
}
