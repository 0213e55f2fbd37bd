package org.sitewright.maven;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitewright.engine.signing.Inputs;
import org.sitewright.engine.signing.OfflineInputs;
import org.sitewright.engine.signing.SealedFiles;
import org.sitewright.engine.signing.Signer;
import org.sitewright.engine.signing.Statement;
import org.sitewright.engine.signing.StatementJson;
import org.sitewright.engine.signing.UnpackedWar;

/** Signs a WAR with what a server has left, and verifies it without a server: as it is, and as somebody else has made it. */
class SignIT {
    private static final String VERSION = System.getProperty("project.version");
    private static final String PAGES = "the verified pages";
    private static final String SETTINGS = "sitewright.environment=production\nsitewright.url=https://harbour.org\n";

    @TempDir
    Path folder;

    private Path webapp;
    private Path war;

    @BeforeEach
    void makeWarAndKeys() throws Exception {
        webapp = folder.resolve("webapp");
        write("webapp/WEB-INF/web.xml", "<web-app/>");
        write("webapp/WEB-INF/site/site.yaml", "name: Harbour");
        write("acme/META-INF/sitewright/components.properties", "pack=acme\n");
        write("quay/sitewright/themes/quay/theme.css", "a{}");
        write("settings.properties", SETTINGS);
        jar("acme");
        jar("quay");
        for (String artifact : List.of("sitewright-engine", "sitewright-api")) {
            String jar = artifact + "-" + VERSION + ".jar";
            Files.copy(
                    Path.of(System.getProperty("localRepository"), "org/sitewright", artifact, VERSION, jar),
                    webapp.resolve("WEB-INF/lib/" + jar));
        }
        war = Archive.of(webapp, folder.resolve("build/site.war"));
        keys("");
        keys("other-");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private void jar(String name) throws IOException {
        Archive.of(folder.resolve(name), webapp.resolve("WEB-INF/lib/" + name + ".jar"));
    }

    private void keys(String name) throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        write(
                "keys/" + name + "private.pem",
                pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        write("keys/" + name + "public.pem", pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    }

    private static String pem(String label, byte[] bytes) {
        return "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder().encodeToString(bytes) + "\n-----END " + label
                + "-----\n";
    }

    /** What a server leaves that has verified the WAR with the settings. */
    private void leaveStatement() throws Exception {
        write("left/" + Signer.PAGES, PAGES);
        Properties settings = new Properties();
        settings.load(Files.newBufferedReader(folder.resolve("settings.properties")));
        Map<String, String> inputs;
        try (UnpackedWar unpacked = UnpackedWar.of(war)) {
            inputs = OfflineInputs.of(unpacked, Optional.of(settings)).inputs().digests();
        }
        assertTrue(inputs.containsKey(Inputs.RULES), "the engine of the local repository is not the one under test");
        TreeMap<String, String> all = new TreeMap<>(inputs);
        all.put(Inputs.SERVER, "5e".repeat(32));
        Statement statement = new Statement(
                new Inputs(all),
                List.of(new Statement.OfSite("harbour", 1, 0, 0, "7a".repeat(32))),
                Instant.now().minusSeconds(60),
                Instant.now().plusSeconds(86_400),
                SealedFiles.digest(folder.resolve("left").resolve(Signer.PAGES)));
        Files.write(folder.resolve("left").resolve(Signer.STATEMENT), StatementJson.write(statement));
    }

    private Mvn.Outcome run(String goal, String... options) throws Exception {
        String plugin = "org.sitewright:sitewright-maven-plugin:" + VERSION + ":" + goal;
        return Mvn.run(
                folder,
                Stream.concat(Stream.of(plugin, "-Dwar=" + war), Stream.of(options))
                        .toArray(String[]::new));
    }

    private Mvn.Outcome sign() throws Exception {
        return run("sign", "-Dstatement=left", "-Dsitewright.signing.key=keys/private.pem");
    }

    private Mvn.Outcome verify(String... options) throws Exception {
        return run(
                "verify-verdict",
                Stream.concat(Stream.of("-Dkey=keys/public.pem"), Stream.of(options))
                        .toArray(String[]::new));
    }

    /** The signed WAR, in which somebody has put other files. */
    private Mvn.Outcome tampered() throws Exception {
        try (UnpackedWar unpacked = UnpackedWar.of(war)) {
            for (String sealed : List.of(SealedFiles.ENVELOPE, SealedFiles.PAGES)) {
                Files.createDirectories(webapp.resolve(sealed).getParent());
                if (!Files.exists(webapp.resolve(sealed))) {
                    Files.copy(unpacked.folder().resolve(sealed), webapp.resolve(sealed));
                }
            }
        }
        Path signed = war;
        try {
            war = Archive.of(webapp, folder.resolve("build/tampered.war"));
            return verify();
        } finally {
            war = signed;
        }
    }

    @Test
    void shouldSignAndVerifyAndSayWhatWasNotCompared() throws Exception {
        verify().assertFails("Not valid (UNSIGNED): the WAR has no " + SealedFiles.ENVELOPE);
        sign().assertFails("Nothing was signed: there is no ");
        leaveStatement();
        Files.copy(folder.resolve("keys/private.pem"), folder.resolve("build/private.pem"));
        run("sign", "-Dstatement=left", "-Dsitewright.signing.key=build/private.pem")
                .assertFails("Nothing was signed: ");
        sign().assertEnds(0, "Signed " + war + " with the key ", "harbour: 1 pages, 0 errors, 0 warnings");
        verify("-Dsettings=settings.properties")
                .assertEnds(
                        0,
                        "Valid. Compared: components/acme, content, engine, rules, settings, theme/quay, webapp",
                        "Not compared: server: it is known only where the WAR runs");
        verify().assertEnds(0, "Valid. Compared: ", "Not compared: settings: nobody has said what the operator sets");
        write("settings.properties", SETTINGS.replace("production", "preview"));
        verify("-Dsettings=settings.properties")
                .assertFails("Not valid (OTHER_OPERATION): not as where it was verified: settings");
        run("verify-verdict", "-Dkey=keys/other-public.pem").assertFails("Not valid (UNKNOWN_KEY): it is signed with");
        verify("-Dsettings=nowhere.properties").assertMisused("A file cannot be read: ", "nowhere.properties");
    }

    @Test
    void shouldNameWhatSomebodyElseHasChanged() throws Exception {
        leaveStatement();
        sign().assertEnds(0);
        String changed = "Not valid (CHANGED): the WAR is not as signed for harbour: ";

        write("webapp/WEB-INF/site/site.yaml", "name: Hacked");
        tampered().assertFails(changed + "content");
        write("webapp/WEB-INF/site/site.yaml", "name: Harbour");

        write("acme/META-INF/sitewright/components.properties", "pack=acme\nmore=1\n");
        jar("acme");
        write("quay/sitewright/themes/quay/theme.css", "b{}");
        jar("quay");
        tampered().assertFails(changed + "components/acme, theme/quay");

        String engine = "WEB-INF/lib/sitewright-engine-" + VERSION + ".jar";
        Path unpacked = Files.createDirectories(folder.resolve("engine"));
        write("engine/org/sitewright/engine/Sitewright.class", "another gate");
        Archive.of(unpacked, webapp.resolve(engine));
        tampered().assertFails(changed + "components/acme, engine, theme/quay");
    }

    @Test
    void shouldSignNothingThatTheServerHasNotVerified() throws Exception {
        leaveStatement();
        write("webapp/WEB-INF/site/site.yaml", "name: Later");
        war = Archive.of(webapp, folder.resolve("build/site.war"));
        sign().assertFails("Nothing was signed: the statement is about another WAR; not as verified: content");
        verify().assertFails("Not valid (UNSIGNED)");
    }
}
