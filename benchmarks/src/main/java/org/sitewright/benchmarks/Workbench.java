package org.sitewright.benchmarks;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.servlet.ServletContext;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.Sitewright;
import org.sitewright.engine.component.ComponentCatalogue;
import org.sitewright.engine.rendering.BlockRenderer;
import org.sitewright.engine.rendering.SiteRendering;
import org.sitewright.engine.site.LoadedSite;
import org.sitewright.engine.site.Settings;
import org.sitewright.engine.site.SiteFiles;
import org.sitewright.engine.site.SiteLoader;
import org.sitewright.engine.verification.Checks;
import org.sitewright.engine.verification.Verifier;

/** The parts of the engine as its gate puts them together; for use inside a deployed web application. */
final class Workbench {
    private final ServletContext context;
    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();
    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();
    private final ComponentCatalogue components = new ComponentCatalogue(loader, Set.of());
    private final Verifier verifier =
            new Verifier(new Checks(CDI.current().select(new TypeLiteral<Check<?>>() {}, Any.Literal.INSTANCE).stream()
                    .collect(Collectors.toList())));

    /** The parts in this web application. */
    Workbench(ServletContext context) {
        this.context = context;
    }

    Verifier verifier() {
        return verifier;
    }

    /** The one site of a folder. */
    LoadedSite load(Path folder) {
        List<Finding> problems = new ArrayList<>();
        List<LoadedSite> sites = new SiteLoader(
                        new Folder(folder), components, validator, loader, new Settings(key -> Optional.empty()))
                .load(problems);
        if (!problems.isEmpty() || sites.size() != 1) {
            throw new IllegalStateException(problems.toString());
        }
        return sites.get(0);
    }

    /** An engine of its own for a site. */
    Sitewright engine(LoadedSite site) {
        return new Sitewright(site, components, validator, this::renderer);
    }

    /** A renderer with what it needs of a site. */
    BlockRenderer renderer(SiteRendering rendering) {
        return new BlockRenderer(context, rendering);
    }

    /** Adds a view to the deployed folder; answers its path. */
    String write(String name, String text) {
        Path view = Path.of(context.getRealPath("/WEB-INF/site")).resolve(name);
        try {
            Files.writeString(view, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return "/WEB-INF/site/" + name;
    }

    ComponentCatalogue components() {
        return components;
    }

    Validator validator() {
        return validator;
    }

    private record Folder(Path root) implements SiteFiles {
        @Override
        public SortedSet<String> below(String folder) {
            if (!Files.isDirectory(root.resolve(folder))) {
                return new TreeSet<>();
            }
            try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                return files.filter(Files::isRegularFile)
                        .map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .collect(Collectors.toCollection(TreeSet::new));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public Optional<byte[]> read(String path) {
            try {
                return Files.isRegularFile(root.resolve(path))
                        ? Optional.of(Files.readAllBytes(root.resolve(path)))
                        : Optional.empty();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
