package org.sitewright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one decision of a build: what refuses a test refuses the goal, too. */
class BuildGateTest {
    private static final String WAIVER =
            """
            - id: SEO-009
              page: /
              block: '*'
              reason: The text comes from the client next week
              owner: Ada
              approver: Grace
              expires: %s
            """;

    @TempDir
    Path folder;

    private List<String> verify() {
        return BuildGate.verify(
                folder.toString(), Map.of(), folder.resolve("reports").toString());
    }

    @Test
    void shouldAdmitAGoodSiteAndWriteItsReports() {
        WebApp.in(folder);
        List<String> concluded = verify();
        assertTrue(concluded.get(0).startsWith("Sitewright: site ADMITTED, 2 pages"), concluded.get(0));
        assertEquals("", concluded.get(1));
        List.of("verdict.txt", "verdict.html", "verdict.json", "verdict.sarif", "TEST-sitewright.xml", "evidence.html")
                .forEach(report ->
                        assertTrue(Files.exists(folder.resolve("reports").resolve(report)), report));
        Gate.assertAdmitted(folder);
    }

    @Test
    void shouldRefuseABrokenSiteAsTheGateOfATestDoes() {
        WebApp.in(folder).page("index", "blocks:\n  - testkit-heading: {heading: Lorem ipsum dolor sit amet}\n");
        List<String> concluded = verify();
        assertTrue(concluded.get(0).contains("SEO-009 ERROR"), concluded.get(0));
        assertTrue(concluded.get(1).startsWith("Sitewright: site REFUSED, 2 pages"), concluded.get(1));
        String said = assertThrows(AssertionError.class, () -> Gate.assertAdmitted(folder))
                .getMessage();
        assertTrue(said.startsWith(concluded.get(1) + "\n"), said);
    }

    @Test
    void shouldRefuseAnOverdueWaiverThatADeploymentLetsPass() {
        WebApp.in(folder)
                .page("index", "blocks:\n  - testkit-heading: {heading: Lorem ipsum dolor sit amet}\n")
                .site("waivers.yaml", WAIVER.formatted("2020-01-31"));
        List<String> concluded = verify();
        assertTrue(concluded.get(0).contains("ADMITTED"), concluded.get(0));
        assertEquals("a waiver is overdue", concluded.get(1));
        assertTrue(assertThrows(AssertionError.class, () -> Gate.assertAdmitted(folder))
                .getMessage()
                .startsWith("a waiver is overdue\n"));
    }

    @Test
    void shouldAdmitUnderAWaiverThatRuns() {
        WebApp.in(folder)
                .page("index", "blocks:\n  - testkit-heading: {heading: Lorem ipsum dolor sit amet}\n")
                .site("waivers.yaml", WAIVER.formatted("2999-01-31"));
        assertEquals("", verify().get(1));
        Gate.assertAdmitted(folder);
    }

    @Test
    void shouldHoldTheSettingsOfAnOperator() {
        WebApp.in(folder);
        String refusal = BuildGate.verify(
                        folder.toString(),
                        Map.of("sitewright.environment", "production"),
                        folder.resolve("reports").toString())
                .get(1);
        assertTrue(refusal.contains("REFUSED"), "production without an origin: " + refusal);
    }

    @Test
    void shouldSayWhyAWebApplicationDoesNotStart() {
        WebApp.in(folder).site("../beans.xml", "<beans");
        String said = assertThrows(IllegalStateException.class, this::verify).getMessage();
        assertTrue(said.startsWith("the embedded server does not start: ParseError at "), said);
    }

    @Test
    void shouldLeaveItToTheCallerToSayTheVerdict() {
        WebApp.in(folder);
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            verify();
        } finally {
            System.setOut(before);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void shouldSayThatThereIsNoSite() {
        assertEquals(
                folder + " has no folder WEB-INF/site",
                assertThrows(IllegalArgumentException.class, this::verify).getMessage());
    }
}
