package org.sitewright.engine.foreign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sitewright.api.verification.Check;
import org.sitewright.engine.verification.CheckClasses;
import org.sitewright.engine.verification.Checks;

/**
 * Checks that were made without a container.
 *
 * @param checks one of each
 * @param unfit names of those that only a container can make: they have no public constructor without parameters
 */
public record FoundChecks(List<Check<?>> checks, List<String> unfit) {
    public FoundChecks {
        checks = List.copyOf(checks);
        unfit = List.copyOf(unfit);
    }

    /** The engine's own. */
    public static FoundChecks engine() {
        return of(List.of(), Checks.class.getClassLoader());
    }

    /** The engine's own, and those in further jars and folders. */
    public static FoundChecks of(Collection<Path> classPath, ClassLoader loader) {
        Set<Class<?>> classes = new LinkedHashSet<>();
        try {
            classes.addAll(CheckClasses.in(CheckClasses.place(Checks.class), loader));
            for (Path place : classPath) {
                if (Files.isDirectory(place) || place.toString().endsWith(".jar") && Files.exists(place)) {
                    classes.addAll(CheckClasses.in(place, loader));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        List<Check<?>> checks = new ArrayList<>();
        List<String> unfit = new ArrayList<>();
        for (Class<?> type : classes) {
            try {
                checks.add((Check<?>) type.getConstructor().newInstance());
            } catch (ReflectiveOperationException | LinkageError injected) {
                unfit.add(type.getName());
            }
        }
        return new FoundChecks(checks, unfit);
    }
}
