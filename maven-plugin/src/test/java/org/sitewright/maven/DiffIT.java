package org.sitewright.maven;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares a generated project with its release, in each form a release is kept in, and its pack in the sites that use it. */
class DiffIT {
    private static final String HOME = Generated.SITE + "pages/index.yaml";
    private static final String NOTICE = "src/main/java/com/acme/components/notice/";
    private static final String RECORD = NOTICE + "Notice.java";
    private static final String BLOCK =
            "  - notice:\n      heading: Closed on Monday\n      body: We are at the fair.\n";

    /** A group that nobody else has: what Maven resolves stays in the local repository until it is removed. */
    private static final String GROUP = "org.sitewright.diff.it";

    @TempDir
    static Path kept;

    @TempDir
    Path folder;

    private Generated project;

    /** A release: its WAR, its pack, its snapshot, and a snapshot of three sites that use the pack. */
    @BeforeAll
    static void release() throws Exception {
        Generated released = Generated.in(kept);
        released.edit(HOME, "  - contact-details:", BLOCK + "  - contact-details:");
        released.run(
                        "package",
                        "sitewright:contracts",
                        "-DskipTests",
                        "-Dformat=json",
                        "-Doutput=" + at("release.json"))
                .assertEnds(0);
        Files.copy(released.file("target/site.war"), at("release.war"));
        Archive.of(released.file("target/classes"), at("release.jar"));
        Files.createDirectory(at("sites"));
        Files.copy(at("release.war"), at("sites/north.war"));
        Archive.of(released.file("src/main/webapp"), at("sites/south.zip"));
        Files.move(Webapps.unpacked(released.file("src/main/webapp"), kept), at("sites/west"));
        Path home = at("sites/west/WEB-INF/site/pages/index.yaml");
        Files.writeString(home, Files.readString(home).replace(BLOCK, ""));
        released.run(
                        "sitewright:contracts",
                        "-Dformat=json",
                        "-Dsites=" + at("sites"),
                        "-Doutput=" + at("organisation.json"))
                .assertEnds(0);
    }

    @AfterAll
    static void forget() throws IOException {
        Path resolved = Path.of(System.getProperty("localRepository"), GROUP.replace('.', '/'));
        if (Files.exists(resolved)) {
            Webapps.remove(resolved);
        }
    }

    @BeforeEach
    void develop() throws IOException {
        project = new Generated(Webapps.unpacked(kept.resolve("site"), folder));
    }

    private static Path at(String file) {
        return kept.resolve(file);
    }

    private Mvn.Outcome diff(String... options) throws Exception {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "compile";
        arguments[1] = "sitewright:diff";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return project.run(arguments);
    }

    @Test
    void shouldCompareWithAReleaseInEachFormItIsKeptIn() throws Exception {
        project.run("sitewright:contracts")
                .assertEnds(0, "site:notice", "PERF-001 @MaxHtml(4000)", "sitewright:hero", "SEO-001 @MainHeading");

        project.edit(RECORD, "@MaxCss(2_000)", "@MaxCss(2_500)");
        project.edit(RECORD, "@MaxHtml(4_000)", "@MaxHtml(3_000)");
        project.edit(RECORD, "import org.sitewright.api.contract.performance.NoScript;\n", "");
        project.edit(RECORD, "@NoScript\n", "");
        project.edit(HOME, "headline: Joiners by the river", "headline: Joiners by the harbour");
        String[] said = {
            "Promises: 1 relaxed, 1 dropped, 1 tightened",
            "  ! relaxed   site:notice PERF-002 @MaxCss value: 2000 → 2500",
            "  ! dropped   site:notice PERF-003 @NoScript",
            "    tightened site:notice PERF-001 @MaxHtml value: 4000 → 3000",
            "Sites: 2 pages are the same, 1 difference",
            "    site /: the HTML differs: hero (hero)",
            "Less is promised than before (1 relaxed, 1 dropped); see above."
        };
        Path json = folder.resolve("diff.json");
        diff("-Dfrom=" + at("release.war"), "-Doutput=" + json).assertFails(said);
        assertTrue(Files.readString(json).startsWith("{\"worse\":true,\"samePages\":2,"), Files.readString(json));
        project.run("sitewright:diff", "-Dfrom=" + at("release.json")).assertFails(said);
        publish();
        project.run("sitewright:diff", "-Dfrom=" + GROUP + ":site:war:1.0").assertFails(said);

        project.run("sitewright:diff", "-Dfrom=" + at("release.json"), "-Dto=" + at("gone.jar"), "-Doutput=" + json)
                .assertMisused("Nothing was compared: there is no " + at("gone.jar"));
        assertFalse(Files.exists(json), "the comparison before is not that of this run");
    }

    @Test
    void shouldRenderEverySiteOfAnOrganisationWithBothVersionsOfItsPack() throws Exception {
        project.edit(NOTICE + "notice.xhtml", "<aside", "<aside data-new=\"true\"");
        String[] shown = {
            "Promises: none has changed",
            "Sites: 7 pages are the same, 2 differences",
            "    north /: the HTML differs: notice (notice)",
            "    south /: the HTML differs: notice (notice)",
            "Nothing is relaxed."
        };
        diff("-Dfrom=" + at("release.jar"), "-Dsites=" + at("sites")).assertEnds(0, shown);
        project.run("sitewright:diff", "-Dfrom=" + at("organisation.json"), "-Dsites=" + at("sites"))
                .assertEnds(0, shown);

        project.edit(RECORD, "@MaxHtml(4_000)", "@MaxHtml(100)");
        diff("-Dfrom=" + at("release.jar"), "-Dsites=" + at("sites/north.war") + "," + at("sites/west"))
                .assertFails(
                        "    tightened site:notice PERF-001 @MaxHtml value: 4000 → 100",
                        "  ! north: admitted → refused",
                        "  ! north /: new: PERF-001 ERROR",
                        "A verdict is worse than before (north); see above.");
    }

    @Test
    void shouldRenderEachVersionWithTheEngineItBrings() throws Exception {
        String filler = "Lorem ipsum dolor sit amet";
        Path old = Webapps.unpacked(at("release.war"), folder);
        Path home = old.resolve("WEB-INF/site/pages/index.yaml");
        Files.writeString(home, Files.readString(home).replace("Joiners by the river", filler));
        for (Path jar : Webapps.jars(old)) {
            if (Isolated.artifact(jar.toString()).equals("sitewright-engine")) {
                Archive.replace(
                        jar,
                        "seo/Residue.class",
                        Map.of("lorem\\s+ipsum", "larum\\s+ipsum", "dolor\\s+sit", "dalar\\s+sit"));
            }
        }
        project.edit(HOME, "Joiners by the river", filler);

        // What the old engine did not know, the new one refuses: the promises and the text are the same.
        diff("-Dfrom=" + old)
                .assertFails(
                        "Promises: none has changed", "  ! site: admitted → refused", "  ! site /: new: SEO-009 ERROR");
    }

    /** An engine that has lost what the testkit calls. */
    @Test
    void shouldSayWhenAnEngineDoesNotFit() throws Exception {
        Path old = Webapps.unpacked(at("release.war"), folder);
        for (Path jar : Webapps.jars(old)) {
            if (Isolated.artifact(jar.toString()).equals("sitewright-engine")) {
                Archive.replace(jar, "diff/SnapshotJson.class", Map.of("write", "wrote"));
            }
        }
        diff("-Dfrom=" + old)
                .assertEnds(
                        0,
                        "A version's engine does not fit this plugin (java.lang.NoSuchMethodError",
                        "Nothing is relaxed.");
    }

    @Test
    void shouldSayWhatItCannotCompareWith() throws Exception {
        project.run("sitewright:diff").assertMisused("Name the old version: -Dfrom=");
        project.run("sitewright:diff", "-Dfrom=pom.xml")
                .assertMisused("pom.xml is no WAR, no web application, and no pack");
        Files.writeString(folder.resolve("other.json"), "{}");
        project.run("sitewright:diff", "-Dfrom=" + folder.resolve("other.json"))
                .assertMisused("the old version is no snapshot: its format is not");
        project.run("sitewright:diff", "-o", "-Dfrom=" + GROUP + ":absent:1.0")
                .assertMisused("Nothing was compared: ", GROUP + ":absent:jar:1.0");
        project.run("sitewright:diff", "-Dfrom=" + at("release.jar"), "-Dsites=" + at("brief"))
                .assertMisused("brief is no site and holds none");
        project.run("clean", "sitewright:diff", "-Dfrom=" + at("release.jar"))
                .assertMisused("The project is not compiled yet. Run mvn compile sitewright:diff");
    }

    /** The release in a repository of the organisation, which the project knows. */
    private void publish() throws IOException {
        Path repository = folder.resolve("repository");
        Path artifact = Files.createDirectories(repository.resolve(GROUP.replace('.', '/') + "/site/1.0"));
        Files.copy(at("release.war"), artifact.resolve("site-1.0.war"));
        Files.writeString(
                artifact.resolve("site-1.0.pom"),
                "<project><modelVersion>4.0.0</modelVersion><groupId>" + GROUP
                        + "</groupId><artifactId>site</artifactId><version>1.0</version><packaging>war</packaging></project>");
        project.edit(
                "pom.xml",
                "  <dependencyManagement>",
                "  <repositories><repository><id>organisation</id><url>" + repository.toUri()
                        + "</url></repository></repositories>\n  <dependencyManagement>");
    }
}
