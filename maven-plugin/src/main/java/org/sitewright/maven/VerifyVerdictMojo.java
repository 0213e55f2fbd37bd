package org.sitewright.maven;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.sitewright.engine.signing.Inputs;
import org.sitewright.engine.signing.OfflineInputs;
import org.sitewright.engine.signing.Seal;
import org.sitewright.engine.signing.Statement;
import org.sitewright.engine.signing.TrustedKeys;
import org.sitewright.engine.signing.UnpackedWar;
import org.sitewright.engine.signing.UnreadableException;

/**
 * Holds the signature of a WAR against what the WAR holds, without a server and without running anything of it: says who
 * signed it, when and for what, and fails with the reason where it is not valid. Rules are compared where the WAR's engine
 * is this plugin's, settings where they are given; the server is compared where the WAR starts. It says which were not.
 */
@Mojo(name = "verify-verdict", requiresProject = false)
public final class VerifyVerdictMojo extends AbstractMojo {
    /** The WAR. */
    @Parameter(property = "war", required = true)
    private File war;

    /** The public Ed25519 key as PEM; several files are separated by commas. */
    @Parameter(property = "key", required = true)
    private String key;

    /**
     * What the operator sets where the WAR runs, as properties: {@code sitewright.environment=production}. Without it the
     * settings are not compared.
     */
    @Parameter(property = "settings")
    private File settings;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try (UnpackedWar unpacked = UnpackedWar.of(war.toPath())) {
            TrustedKeys keys = TrustedKeys.read(key, unpacked.folder());
            Seal seal = unpacked.seal(keys, Instant.now());
            seal.statement().ifPresent(statement -> {
                getLog().info(war + " carries a statement signed with one of the keys " + keys.ids());
                say(statement, getLog());
            });
            hold(seal);
            OfflineInputs inputs = OfflineInputs.of(unpacked, given());
            hold(unpacked.seal(inputs.inputs(), keys, Instant.now()));
            getLog().info("Valid. Compared: " + inputs.compared());
            inputs.notCompared().forEach(each -> getLog().info("Not compared: " + each));
        } catch (UnreadableException wrong) {
            throw new MojoFailureException("Not valid: " + wrong.getMessage());
        } catch (IOException unreadable) {
            throw new MojoExecutionException("A file cannot be read: " + unreadable, unreadable);
        }
    }

    private static void hold(Seal seal) throws MojoFailureException {
        if (seal.outcome() != Seal.Outcome.VALID && seal.outcome() != Seal.Outcome.NO_PAGES) {
            throw new MojoFailureException("Not valid (" + seal.outcome() + "): " + seal.reason());
        }
    }

    private Optional<Properties> given() throws IOException {
        if (settings == null) {
            return Optional.empty();
        }
        Properties given = new Properties();
        try (Reader lines = Files.newBufferedReader(settings.toPath())) {
            given.load(lines);
        }
        return Optional.of(given);
    }

    /** What was signed, a line each. */
    static void say(Statement statement, Log log) {
        statement
                .sites()
                .forEach(site -> log.info("  " + site.site() + ": " + site.pages() + " pages, " + site.errors()
                        + " errors, " + site.warnings() + " warnings; verdict " + site.verdict()));
        log.info("  verified at " + statement.verifiedAt() + ", valid until " + statement.validUntil());
        Inputs inputs = statement.inputs();
        inputs.digests().forEach((name, digest) -> log.info("  " + name + " " + digest));
        log.info(statement.pages().isEmpty() ? "  no verified pages" : "  verified pages " + statement.pages());
    }
}
