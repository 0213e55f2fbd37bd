package org.sitewright.engine.verification.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.DeclaredThirdParties;
import org.sitewright.api.contract.privacy.ThirdParty;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class DeclaredThirdPartiesCheckTest {
    @ThirdParty(host = "maps.org", name = "Maps", purpose = "Shows the way", category = Category.NECESSARY, days = 30)
    @ThirdParty(host = "stats.org", name = "Stats", purpose = "Counts", category = Category.STATISTICS, days = 90)
    record Map() {}

    record Plain() {}

    @ThirdParty(host = "stats.org", name = "Stats", purpose = "Counts", category = Category.STATISTICS, days = 90)
    record Chart(String src) {}

    private static List<Finding> check(RenderedBlock block) {
        return new DeclaredThirdPartiesCheck()
                .check(
                        DefaultClause.of(DeclaredThirdParties.class),
                        PageUnderTest.of(block).rendered());
    }

    @Test
    void shouldAcceptNamedHostsAndConsentByScript() {
        RenderedBlock block = BlockUnderTest.of(
                        new Map(),
                        "<div id=block><iframe src=https://maps.org/x></iframe><a href=https://else.org>x</a></div>")
                .script("agreed.then(() => fetch('https://stats.org'))")
                .rendered();
        assertEquals(List.of(), check(block));
    }

    @Test
    void shouldRejectHostThatIsNotNamed() {
        RenderedBlock block = BlockUnderTest.of(new Plain(), "<div id=block><img src=https://pixel.org/1.gif></div>")
                .rendered();
        assertEquals(
                List.of(new Finding(
                        "PRIV-004",
                        Severity.ERROR,
                        block.blaming("java"),
                        "Loads from pixel.org, which no @ThirdParty names",
                        "Name it with @ThirdParty: who it is, why, and how long it keeps what it learns")),
                check(block));
    }

    @Test
    void shouldBlameTheTemplateThatLoadsWhatAnAuthorNamed() {
        RenderedBlock block = BlockUnderTest.of(
                        new Chart("https://stats.org/1.gif"), "<div id=block><img src=https://stats.org/1.gif></div>")
                .rendered();
        assertEquals(
                List.of(block.blaming("xhtml")),
                check(block).stream().map(Finding::subject).toList());
    }

    @Test
    void shouldRejectLoadBeforeConsent() {
        RenderedBlock block = BlockUnderTest.of(new Map(), "<div id=block><img src=https://stats.org/1.gif></div>")
                .rendered();
        assertEquals(
                List.of(new Finding(
                        "PRIV-004",
                        Severity.ERROR,
                        block.blaming("xhtml"),
                        "Loads from stats.org with the page; STATISTICS needs consent first",
                        "Load it by script after the visitor agreed")),
                check(block));
    }

    @ThirdParty(host = "a.org", name = "", purpose = "Counts", category = Category.NECESSARY, days = 1)
    @ThirdParty(host = "b.org", name = "B", purpose = " ", category = Category.NECESSARY, days = 1)
    @ThirdParty(host = "c.org", name = "C", purpose = "Counts", category = Category.NECESSARY, days = 3654)
    @ThirdParty(host = "d.org", name = "D", purpose = "Counts", category = Category.NECESSARY, days = 3653)
    record Silent() {}

    @ThirdParty(host = "a.org", name = "A", purpose = "Counts", category = Category.NECESSARY, days = 3_653)
    @ThirdParty(host = "b.org", name = "", purpose = "Counts", category = Category.NECESSARY, days = 3_654)
    record Patient() {}

    @Test
    void shouldAcceptTenYearsAndRejectWhatIsUntoldHoweverLongItIsKept() {
        RenderedBlock block =
                BlockUnderTest.of(new Patient(), "<p id=block></p>").rendered();
        assertEquals(
                List.of("ERROR @ThirdParty of b.org has no name"),
                check(block).stream().map(f -> f.severity() + " " + f.message()).toList());
    }

    @Test
    void shouldRejectDeclarationThatTellsNothing() {
        RenderedBlock block =
                BlockUnderTest.of(new Silent(), "<p id=block></p>").rendered();
        assertEquals(
                List.of(
                        "ERROR @ThirdParty of a.org has no name",
                        "ERROR @ThirdParty of b.org has no purpose",
                        "WARNING @ThirdParty of c.org has a retention of 3654 days"),
                check(block).stream().map(f -> f.severity() + " " + f.message()).toList());
    }
}
