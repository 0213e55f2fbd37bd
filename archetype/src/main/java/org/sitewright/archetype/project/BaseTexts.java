package org.sitewright.archetype.project;

import java.util.List;
import java.util.Optional;

/**
 * The texts that were generated last time, kept in {@code .sitewright/generated} as files of their own. Files rather
 * than one archive, because a project lives in version control: two branches that both took in a delivery merge there
 * line by line, a review shows what the generation itself has changed, and git stores a copy that equals the file beside
 * it only once. Each has {@code .base} behind its name, so that a {@code .gitignore} or a {@code pom.xml} among them is
 * nothing but text. Assets are not kept: their hash in the record says whether somebody has changed them.
 */
final class BaseTexts {
    private static final String FOLDER = ".sitewright/generated";
    private static final String SUFFIX = ".base";

    private BaseTexts() {}

    /** Where the text of the file at {@code path} is kept. */
    static String at(String path) {
        return FOLDER + "/" + path + SUFFIX;
    }

    /** The text that was generated at {@code path}; empty where none is kept. */
    static Optional<String> of(ProjectTree project, String path) {
        return project.content(at(path)).filter(Content::isText).map(Content::text);
    }

    /** Paths of everything that is kept, as they lie in the project. */
    static List<String> kept(ProjectTree project) {
        return project.below(FOLDER);
    }
}
