package org.sitewright.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * One run of the compiler with the processor.
 *
 * @param folder where it wrote
 * @param errors what it said
 */
record Compilation(Path folder, List<String> errors) {
    /** Compiles a source file of package {@code acme} whose imports are given. */
    static Compilation of(Path folder, String pack, String source) {
        String text =
                "package acme;\nimport java.util.*;\nimport java.time.*;\nimport java.math.*;\nimport jakarta.validation.*;\nimport jakarta.validation.constraints.*;\nimport org.sitewright.api.component.*;\n"
                        + source;
        String name = source.replaceFirst("(?s).*?public (?:record|class|interface) (\\w+).*", "$1");
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("memory:///acme/" + name + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                };
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(said, Locale.ROOT, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
            var task = compiler.getTask(null, files, said, List.of("-Asitewright.pack=" + pack), null, List.of(file));
            task.setProcessors(List.of(new ComponentProcessor()));
            task.call();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return new Compilation(
                folder,
                said.getDiagnostics().stream()
                        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                        .map(d -> d.getMessage(Locale.ROOT))
                        .toList());
    }

    /** A file it wrote. */
    String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
