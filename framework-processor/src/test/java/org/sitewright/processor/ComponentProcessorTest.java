package org.sitewright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ComponentProcessorTest {
    private static final String CARD =
            """
            /**
             * A card & what is "on" it: {@code <b>}.
             *
             * @param headline what it says, such as a@b.org
             * @param links where it leads
             */
            @SiteComponent
            public record BigCard(@NotBlank @Size(max = 70) String headline, @NotNull Tone tone, @Size(max = 3) List<@Valid Action> links, List<String> tags, Deep deep, int count, boolean flag, BigDecimal size, LocalDate day, java.util.Locale language, RichText body, Link to, Icon icon, Money price, Image image) {
                public enum Tone { QUIET, VERY_LOUD }
                public record Deep(@NotBlank String a, List<Deeper> more) {}
                public record Deeper(String b) {}
            }
            """;

    @TempDir
    private Path folder;

    private Compilation compile(String source) {
        return Compilation.of(folder, "acme", source);
    }

    @Test
    void shouldWriteIndex() {
        Compilation compiled = compile(CARD);

        assertEquals(List.of(), compiled.errors());
        assertEquals(
                "# Generated: the components of this jar.\npack=acme\ncomponent.big-card=acme.BigCard\n",
                compiled.read("META-INF/sitewright/components.properties"));
    }

    @Test
    void shouldWriteDocumentedTags() throws Exception {
        String xml = compile(CARD).read("META-INF/sitewright-acme.taglib.xml");
        Document library = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));

        assertEquals(
                "urn:sitewright:acme",
                library.getElementsByTagName("namespace").item(0).getTextContent());
        var names = library.getElementsByTagName("tag-name");
        assertEquals(
                List.of(
                        "big-card",
                        "big-card.links",
                        "big-card.tags",
                        "big-card.deep",
                        "big-card.deep.more",
                        "big-card.image"),
                IntStream.range(0, names.getLength())
                        .mapToObj(i -> names.item(i).getTextContent())
                        .toList());
        Element tag = (Element) library.getElementsByTagName("tag").item(0);
        assertEquals(
                "A card & what is \"on\" it: <b>.".replace("<b>", ""),
                tag.getElementsByTagName("description").item(0).getTextContent());
        assertEquals(
                "what it says, such as a@b.org",
                tag.getElementsByTagName("description").item(1).getTextContent());
    }

    @Test
    void shouldWriteSchema() {
        String schema = compile(CARD).read("META-INF/sitewright/schema/big-card.json");

        assertTrue(
                schema.contains(
                        "\"headline\": {\"type\": \"string\", \"maxLength\": 70, \"description\": \"what it says, such as a@b.org\"}"),
                schema);
        assertTrue(schema.contains("\"required\": [\"headline\", \"tone\"]"), schema);
        assertTrue(schema.contains("\"language\": {\"type\": \"string\", \"pattern\": \"^[A-Za-z]{2,3}"), schema);
        assertTrue(schema.contains("\"tone\": {\"enum\": [\"quiet\", \"very-loud\"]}"), schema);
        assertTrue(schema.contains("\"links\": {\"type\": \"array\", \"maxItems\": 3"), schema);
        assertTrue(schema.contains("\"required\": [\"label\", \"to\"]"), schema);
        assertTrue(schema.contains("\"required\": [\"a\"]"), schema);
        assertEquals(
                schema.chars().filter(c -> c == '{').count(),
                schema.chars().filter(c -> c == '}').count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@SiteComponent public class A {}|a component is a record; make this class one",
                "@SiteComponent public interface A {}|a component is a record; make this class one",
                "@SiteComponent public record A(Object x) {}|property 'x' has type java.lang.Object",
                "@SiteComponent public record A(double x) {}|property 'x' has type double",
                "@SiteComponent public record A(String[] x) {}|property 'x' has type array",
                "@SiteComponent public record A(Map<String, String> x) {}|property 'x' has type java.util.Map",
                "@SiteComponent public record A(List x) {}|property 'x' has type java.util.List",
                "@SiteComponent public record A(List<List<String>> x) {}|property 'x' has type java.util.List",
                "@SiteComponent public record A(List<? extends Action> x) {}|property 'x' has type",
                "@SiteComponent public record A<T>(T x) {}|property 'x' has type java.lang.Object",
                "@SiteComponent public record A(String x, List<A> more) {}|property 'more' has type acme.A",
                "@SiteComponent public record A(A one, A two, List<A> more) {}|a record of these at most 4 deep",
                "@SiteComponent(name = \"A <b>\") public record A(String x) {}|'A <b>' is no component name",
                "public record A(@Valid B b) { @SiteComponent record B(String x) {} }|the record B holds values of a page and must be public",
                "@SiteComponent(name = \"c\") public record A(String x) { @SiteComponent public record C(String y) {} }|two components of this jar are named 'c'"
            })
    void shouldRejectWhatCannotBeAComponent(String source, String message) {
        List<String> errors = compile(source).errors();

        assertTrue(!errors.isEmpty() && errors.stream().anyMatch(e -> e.contains(message)), errors.toString());
    }

    @Test
    void shouldRejectBadPackName() {
        assertEquals(
                List.of("-Asitewright.pack=A b is not a pack name; use small letters, digits and hyphens"),
                Compilation.of(folder, "A b", "@SiteComponent public record A(String x) {}")
                        .errors());
    }

    @Test
    void shouldNameNestedClassesAsLoadersDo() {
        assertTrue(compile("public class Outer { @SiteComponent public record Card(String x) {} }")
                .read("META-INF/sitewright/components.properties")
                .contains("component.card=acme.Outer$Card"));
    }
}
