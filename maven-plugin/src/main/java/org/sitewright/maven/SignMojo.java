package org.sitewright.maven;

import java.io.File;
import java.io.IOException;
import java.time.Instant;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.sitewright.engine.signing.PrivateKeys;
import org.sitewright.engine.signing.Signer;
import org.sitewright.engine.signing.SigningKey;
import org.sitewright.engine.signing.Statement;
import org.sitewright.engine.signing.UnreadableException;

/**
 * Signs the verdict that a server has left ({@code sitewright.verdict.statement}), and puts signature and verified pages
 * into the WAR. The private key is a file outside the project, or in the environment variable {@code
 * SITEWRIGHT_SIGNING_KEY}.
 */
@Mojo(name = "sign", requiresProject = false)
public final class SignMojo extends AbstractMojo {
    /** The WAR; signature and pages are put into it. */
    @Parameter(property = "war", required = true)
    private File war;

    /** The folder that the server left. */
    @Parameter(property = "statement", required = true)
    private File statement;

    /** The private Ed25519 key, PKCS #8 as PEM, as {@code openssl genpkey -algorithm ed25519} writes it. */
    @Parameter(property = "sitewright.signing.key")
    private File key;

    /** How many days after the verification the signature is valid, at most 365. */
    @Parameter(property = "sitewright.signing.days", defaultValue = "90")
    private int days;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            SigningKey signing = PrivateKeys.find(
                    key == null ? null : key.toPath(), System.getenv(PrivateKeys.VARIABLE), war.toPath());
            Statement signed = new Signer(statement.toPath(), days).sign(war.toPath(), signing, Instant.now());
            getLog().info("Signed " + war + " with the key " + signing.id());
            VerifyVerdictMojo.say(signed, getLog());
        } catch (UnreadableException wrong) {
            throw new MojoFailureException("Nothing was signed: " + wrong.getMessage());
        } catch (IOException unreadable) {
            throw new MojoExecutionException("Nothing was signed: " + unreadable, unreadable);
        }
    }
}
