package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;

class CheckClassesTest {
    @ApplicationScoped
    static class Whole implements Check.OfBlock<MaxHtml> {
        @Override
        public List<Finding> check(MaxHtml clause, RenderedBlock block) {
            return List.of();
        }
    }

    @Dependent
    static class EachTime {}

    @Deprecated
    static class Old {}

    @ApplicationScoped
    abstract static class Half implements Check.OfBlock<MaxHtml> {}

    static class Scopeless implements Check.OfBlock<MaxHtml> {
        @Override
        public List<Finding> check(MaxHtml clause, RenderedBlock block) {
            return List.of();
        }
    }

    @ApplicationScoped
    static class Heir extends Scopeless {}

    @ApplicationScoped
    static class Other {
        private final Finding finding = null;
    }

    private static final List<Class<?>> ALL =
            List.of(Whole.class, Half.class, Scopeless.class, Heir.class, Other.class, CheckClassesTest.class);

    @TempDir
    Path folder;

    private static void copy(Path root, Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        try (InputStream code = type.getClassLoader().getResourceAsStream(name)) {
            Files.copy(code, file);
        }
    }

    private List<Class<?>> found(Path place) throws IOException {
        return CheckClasses.in(place, CheckClassesTest.class.getClassLoader());
    }

    @Test
    void shouldFindBeansThatAreChecksInAFolder() throws IOException {
        for (Class<?> type : ALL) {
            copy(folder, type);
        }
        Files.writeString(folder.resolve("notes.txt"), "org/sitewright/api/verification/");
        assertEquals(List.of(Heir.class, Whole.class), found(folder));
    }

    @Test
    void shouldFindThemInAJarButForOtherVersionsOfJava() throws IOException {
        Path jar = folder.resolve("checks.jar");
        try (FileSystem made = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            for (Class<?> type : ALL) {
                copy(made.getPath("/"), type);
            }
            copy(made.getPath("/META-INF/versions/21"), Whole.class);
        }
        assertEquals(List.of(Heir.class, Whole.class), found(jar));
    }

    @Test
    void shouldPassOverWhatLacksAClass() throws IOException {
        Files.write(folder.resolve("Gone.class"), "org/sitewright/api/verification/Check".getBytes());
        assertEquals(List.of(), found(folder));
    }

    @Test
    void shouldKnowWhereCodeLies() {
        assertTrue(Files.exists(CheckClasses.place(CheckClasses.class)));
        assertFalse(CheckClasses.place(Test.class).equals(CheckClasses.place(CheckClasses.class)));
    }

    @Test
    void shouldKnowBeansByTheirScope() {
        assertTrue(CheckClasses.hasScope(Whole.class));
        assertTrue(CheckClasses.hasScope(EachTime.class));
        assertFalse(CheckClasses.hasScope(Scopeless.class));
        assertFalse(CheckClasses.hasScope(Old.class));
        assertFalse(CheckClasses.hasScope(CheckClassesTest.class));
    }
}
