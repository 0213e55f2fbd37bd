package org.sitewright.maven;

import java.io.File;
import java.io.IOException;
import java.time.Instant;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.sitewright.engine.signing.Inputs;
import org.sitewright.engine.signing.Seal;
import org.sitewright.engine.signing.Statement;
import org.sitewright.engine.signing.TrustedKeys;
import org.sitewright.engine.signing.UnpackedWar;
import org.sitewright.engine.signing.UnreadableException;

/**
 * Holds the signature of a WAR against what the WAR holds, without a server and without running anything of it: says who
 * signed it, when and for what, and fails with the reason where it is not valid. Rules, settings and server are signed,
 * too, and compared where the WAR starts.
 */
@Mojo(name = "verify-verdict", requiresProject = false)
public final class VerifyVerdictMojo extends AbstractMojo {
    /** The WAR. */
    @Parameter(property = "war", required = true)
    private File war;

    /** The public Ed25519 key as PEM; several files are separated by commas. */
    @Parameter(property = "key", required = true)
    private String key;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try (UnpackedWar unpacked = UnpackedWar.of(war.toPath())) {
            TrustedKeys keys = TrustedKeys.read(key, unpacked.folder());
            Seal seal = unpacked.seal(keys, Instant.now());
            seal.statement().ifPresent(statement -> {
                getLog().info(war + " carries a statement signed with one of the keys " + keys.ids());
                say(statement, getLog());
            });
            if (seal.outcome() != Seal.Outcome.VALID && seal.outcome() != Seal.Outcome.NO_PAGES) {
                throw new MojoFailureException("Not valid (" + seal.outcome() + "): " + seal.reason());
            }
            getLog().info("Valid. Rules, settings and server are compared where the WAR starts.");
        } catch (UnreadableException wrong) {
            throw new MojoFailureException("Not valid: " + wrong.getMessage());
        } catch (IOException unreadable) {
            throw new MojoExecutionException(war + " cannot be read: " + unreadable, unreadable);
        }
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
