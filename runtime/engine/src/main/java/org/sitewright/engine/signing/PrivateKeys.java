package org.sitewright.engine.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a private key may come from: a file outside the project, or the environment. */
public final class PrivateKeys {
    /** The environment variable with a private key as PEM. */
    public static final String VARIABLE = "SITEWRIGHT_SIGNING_KEY";

    private PrivateKeys() {}

    /**
     * The key in {@code file}, or in {@code variable} where there is no file.
     *
     * @param war what is signed: the key may not lie in the project that it belongs to
     */
    public static SigningKey find(Path file, String variable, Path war) throws IOException, UnreadableException {
        if (file != null) {
            if (!Files.isRegularFile(file)) {
                throw new UnreadableException("there is no private key " + file);
            }
            return SigningKey.read(file, project(war));
        }
        if (variable == null || variable.isBlank()) {
            throw new UnreadableException(
                    "there is no private key; name a file outside the project with -Dsitewright.signing.key, or give the key itself in the environment variable "
                            + VARIABLE);
        }
        try {
            return SigningKey.read(variable);
        } catch (UnreadableException wrong) {
            throw new UnreadableException("the private key of " + VARIABLE + " cannot be used: " + wrong.getMessage());
        }
    }

    /** The outermost folder of the project that {@code war} was built in: with a pom.xml, or under version control. */
    static Path project(Path war) {
        Path at = war.toAbsolutePath().normalize().getParent();
        Path nearest = at;
        while (nearest != null && !isProject(nearest)) {
            nearest = nearest.getParent();
        }
        if (nearest == null) {
            return at;
        }
        while (nearest.getParent() != null && isProject(nearest.getParent())) {
            nearest = nearest.getParent();
        }
        return nearest;
    }

    private static boolean isProject(Path folder) {
        return Files.exists(folder.resolve("pom.xml")) || Files.exists(folder.resolve(".git"));
    }
}
