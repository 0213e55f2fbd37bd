package org.sitewright.engine.verification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitewright.api.contract.Clause;
import org.sitewright.api.verification.Check;
import org.sitewright.engine.site.Rule;

/** The documentation of one clause, or of one rule, made of its declaration and its examples. */
final class ClausePage {
    private static final Path SOURCES = Path.of("../../framework-api/src/main/java");
    private static final Map<String, String> LANGUAGES = Map.of(
            "html", "html", "xhtml", "html", "css", "css", "js", "js", "headers", "http", "xml", "xml", "yaml", "yaml",
            "java", "java");

    /** Longer examples are shown in their first lines only. */
    private static final int LINES = 20;

    private static final int WIDTH = 160;

    private final Class<? extends Annotation> clause;
    private final Clause meta;
    private final ClauseFolder folder;
    private final String source;
    private final StringBuilder page = new StringBuilder();

    private ClausePage(Class<? extends Annotation> clause) {
        this.clause = clause;
        meta = clause.getAnnotation(Clause.class);
        folder = ClauseFolder.of(clause);
        source = Example.text(SOURCES.resolve(clause.getName().replace('.', '/') + ".java"));
    }

    static String of(Class<? extends Annotation> clause) {
        return new ClausePage(clause).write();
    }

    static String of(Rule rule) {
        return "# " + rule.id() + ": " + rule.summary() + "\nAn error, held before anything is rendered.\n\n**Why.** "
                + rule.reason() + "\n\n**Fix.** " + rule.fix()
                + " Each finding says what is to be done where it was found.\n\n[All clauses and rules](../contracts.md)\n";
    }

    private String write() {
        page.append("# ").append(meta.id()).append(": ").append(meta.summary()).append('\n');
        page.append("`@")
                .append(clause.getSimpleName())
                .append("`, ")
                .append(meta.severity().name().toLowerCase(Locale.ROOT))
                .append(".\n\n");
        String rule = javadoc(source, "@Clause(");
        page.append(rule.startsWith("Holds for ") ? "" : promisedBy() + " ")
                .append(rule)
                .append("\n\n");
        page.append("**Why.** ").append(meta.reason()).append("\n\n");
        page.append("**Source.** ").append(meta.source()).append(".\n\n");
        page.append("**Not seen.** ").append(meta.unseen()).append('\n');
        elements();
        show("Declared", file -> file.endsWith(".java") && !file.endsWith("package-info.java"));
        show("Passes", file -> stem(file).equals("passing"));
        show("Fails", file -> stem(file).equals("failing") && !file.endsWith(".expected"));
        page.append("\nWhat is found, each with its fix:\n\n");
        code("", Example.text(folder.path().resolve("failing.expected")));
        page.append("\n[All clauses and rules](../contracts.md)\n");
        return page.toString();
    }

    private String promisedBy() {
        if (ClauseFolder.isOfBrowser(clause)) {
            return "It holds for every page, and a browser looks at it in the browser stage of a build.";
        }
        Check<?> check = folder.check().orElse(null);
        if (check instanceof Check.OfSite) {
            return "It holds for the site as a whole.";
        }
        if (check instanceof Check.OfBlock) {
            return check instanceof Check.OfPage
                    ? "A component promises it; what it means for the whole page is held, too."
                    : "A component promises it.";
        }
        return check instanceof Check.OfPage
                ? "It holds for every page."
                : clause.getDeclaredMethods().length > 0
                        ? "A component declares it, and checks of other clauses read it."
                        : "It holds for every component; its templates are rendered with hostile values.";
    }

    private void elements() {
        List<Method> elements = Arrays.stream(clause.getDeclaredMethods())
                .sorted(Comparator.comparing(method -> source.indexOf(" " + method.getName() + "()")))
                .toList();
        if (!elements.isEmpty()) {
            page.append("\n| element | default | |\n|---|---|---|\n");
            for (Method element : elements) {
                page.append("| `")
                        .append(element.getName())
                        .append("` | ")
                        .append(value(element.getDefaultValue()))
                        .append(" | ")
                        .append(javadoc(source, " " + element.getName() + "()"))
                        .append(" |\n");
            }
        }
    }

    private static String value(Object value) {
        if (value == null) {
            return "";
        }
        return "`"
                + (value instanceof Object[] array
                        ? Arrays.toString(array).replace("[", "{").replace("]", "}")
                        : value) + "`";
    }

    /** The documentation comment before {@code declaration}, as Markdown. */
    private static String javadoc(String source, String declaration) {
        int end = source.lastIndexOf("*/", source.indexOf(declaration));
        String text = source.substring(source.lastIndexOf("/**", end) + 3, end);
        Matcher inline =
                Pattern.compile("\\{@(?:code|link)\\s+([^}]*)}").matcher(text.replaceAll("\\s*\\n\\s*\\*?\\s*", " "));
        return inline.replaceAll("`$1`").strip();
    }

    /** A clause of a template has its name before: {@code inert-passing.xhtml}. */
    private static String stem(String file) {
        return file.replaceFirst("[./].*$", "").replaceFirst("^.*-", "");
    }

    private void show(String heading, Predicate<String> which) {
        List<Path> files =
                files().stream().filter(file -> which.test(name(file))).toList();
        if (!files.isEmpty()) {
            page.append("\n## ").append(heading).append('\n');
        }
        for (Path file : files) {
            String extension = name(file).replaceFirst("^.*\\.", "");
            if (LANGUAGES.containsKey(extension)) {
                page.append('`').append(name(file)).append("`\n\n");
                code(LANGUAGES.get(extension), extension.equals("java") ? declaration(file) : Example.text(file));
            } else {
                page.append('`').append(name(file)).append("`\n");
            }
        }
    }

    private List<Path> files() {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder.path())) {
            files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(
                            file -> file.toString().replace("index.html", "").replace(".html", ".0")))
                    .forEach(all::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    private String name(Path file) {
        return folder.path().relativize(file).toString().replace('\\', '/');
    }

    private static String declaration(Path file) {
        return Example.text(file)
                        .replaceAll("(?m)^(?:package|import) .*\\R", "")
                        .strip() + "\n";
    }

    private void code(String language, String text) {
        String fence = text.contains("```") ? "````" : "```";
        List<String> lines = text.lines().toList();
        page.append(fence).append(language).append('\n');
        page.append(lines.stream()
                .limit(LINES)
                .map(line -> line.length() > WIDTH && lines.size() > LINES ? line.substring(0, WIDTH) + " …" : line)
                .collect(Collectors.joining("\n", "", "\n")));
        if (lines.size() > LINES) {
            page.append("… and ").append(lines.size() - LINES).append(" more lines\n");
        }
        page.append(fence).append('\n');
    }
}
