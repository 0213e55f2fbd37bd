package org.sitewright.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verifies a generated project as it is, broken, under a waiver that is overdue, and with an operator's setting. */
class VerifyIT {
    private static final String HOME = Generated.SITE + "pages/index.yaml";

    @TempDir
    Path folder;

    private static void assertSays(Mvn.Outcome outcome, String... lines) {
        List.of(lines)
                .forEach(
                        line -> assertTrue(outcome.output().contains(line), line + "\nis not in\n" + outcome.output()));
    }

    @Test
    void shouldRefuseWhatADeploymentRefusesAndWhatIsOverdue() throws Exception {
        Generated project = Generated.in(folder);

        Mvn.Outcome good = project.run("compile", "sitewright:verify");
        assertEquals(0, good.exit(), good.output());
        assertSays(good, "Sitewright: site ADMITTED", "0 errors", "Reports: ");
        assertEquals(
                good.output().indexOf("Sitewright: site ADMITTED"),
                good.output().lastIndexOf("Sitewright: site ADMITTED"));
        List.of("verdict.html", "verdict.json", "verdict.sarif", "TEST-sitewright.xml", "evidence.json")
                .forEach(report -> assertTrue(Files.exists(project.file("target/sitewright/" + report)), report));

        project.edit(HOME, "Joiners by the river", "Lorem ipsum dolor sit amet");
        Mvn.Outcome broken = project.run("compile", "sitewright:verify", "-Dreports=" + folder.resolve("reports"));
        assertEquals(1, broken.exit(), broken.output());
        assertSays(
                broken,
                "SEO-009 ERROR",
                "WEB-INF/site/pages/index.yaml:",
                "The build is refused: Sitewright: site REFUSED");
        assertFalse(broken.output().contains("SEVERE"), broken.output());
        assertTrue(Files.readString(folder.resolve("reports/verdict.txt")).contains("SEO-009"));

        project.write(
                Generated.SITE + "waivers.yaml",
                "- {id: SEO-009, page: '*', block: '*', reason: The client sends the text, owner: Ada, approver: Grace, expires: 2020-01-31}\n");
        Mvn.Outcome overdue = project.run("compile", "sitewright:verify");
        assertEquals(1, overdue.exit(), overdue.output());
        assertSays(overdue, "ADMITTED", "overdue: SEO-009", "The build is refused: a waiver is overdue");

        Mvn.Outcome production = project.run("compile", "sitewright:verify", "-Dsitewright.environment=production");
        assertEquals(1, production.exit(), production.output());
        assertSays(production, "sitewright.url is not set");

        Mvn.Outcome nowhere = project.run("sitewright:verify", "-Dwebapp=" + folder);
        assertEquals(1, nowhere.exit(), nowhere.output());
        assertSays(nowhere, "The site cannot be verified: " + folder + " has no folder WEB-INF/site");
    }
}
