package org.sitewright.archetype;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The component that every generated project has of its own, compiled as its build would.
 *
 * @param packageName the project's package
 */
public record SampleComponent(String packageName) {
    private static final Path TEMPLATE =
            Path.of("src/main/resources/archetype-resources/src/main/java/components/notice");

    /** Puts classes, resources and index below {@code classes}. */
    public void compileInto(Path classes) throws IOException {
        Path folder = Files.createDirectories(classes.resolve(packageName.replace('.', '/') + "/components/notice"));
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Asitewright.pack=site",
                "-proc:full"));
        arguments.remove(Runtime.version().feature() < 21 ? "-proc:full" : "");
        try (Stream<Path> files = Files.list(TEMPLATE)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(file.getFileName().toString());
                Files.writeString(copy, Files.readString(file).replace("${package}", packageName));
                if (copy.toString().endsWith(".java")) {
                    arguments.add(copy.toString());
                }
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new UncheckedIOException(new IOException("the sample component does not compile"));
        }
    }
}
