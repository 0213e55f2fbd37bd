package org.sitewright.engine.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.Stores;
import org.sitewright.api.site.Place;
import org.sitewright.engine.component.Raw;

class ClauseValuesTest {
    @Retention(RetentionPolicy.RUNTIME)
    @interface Every {
        int whole() default 4;

        long large() default 5_000_000_000L;

        double part() default 0.5;

        boolean either() default true;

        char letter() default 'x';

        String text() default "a b";

        Category constant() default Category.NECESSARY;

        Class<?> type() default String.class;

        String[] list() default {"a", "b"};

        Stores.Item nested() default @Stores.Item(name = "n", purpose = "p", category = Category.NECESSARY, days = 3);
    }

    @Every(whole = 9)
    record Some() {}

    private static Raw raw(Object value) {
        return new Raw.Scalar(value, Place.of("policy.yaml"));
    }

    @Test
    void shouldWriteEachKindOfValuePlainly() {
        assertEquals(
                Map.of(
                        "whole",
                        9,
                        "large",
                        5_000_000_000L,
                        "part",
                        0.5,
                        "either",
                        true,
                        "letter",
                        "x",
                        "text",
                        "a b",
                        "constant",
                        "NECESSARY",
                        "type",
                        "java.lang.String",
                        "list",
                        List.of("a", "b"),
                        "nested",
                        "@Item(category = NECESSARY, days = 3, name = n, purpose = p)"),
                ClauseValues.plain(Some.class.getAnnotation(Every.class)));
        assertEquals(List.of(1, 2), ClauseValues.plain(new int[] {1, 2}));
    }

    @Test
    void shouldMakeAClauseOfValuesAndDefaults() {
        Every clause = ClauseValues.clause(Every.class, Map.of("whole", 7));
        assertEquals(7, clause.whole());
        assertEquals("a b", clause.text());
        assertEquals(Every.class, clause.annotationType());
        assertEquals("@Every{whole=7}", clause.toString());
        assertEquals(Map.of("whole", 7).hashCode(), clause.hashCode());
        assertEquals(clause, clause);
        assertNotEquals(clause, ClauseValues.clause(Every.class, Map.of("whole", 7)));
    }

    @Test
    void shouldNameElementsInOrder() {
        assertEquals(
                List.of("category", "days", "name", "purpose"),
                ClauseValues.elements(Stores.Item.class).stream()
                        .map(java.lang.reflect.Method::getName)
                        .toList());
    }

    /** Nothing stands for what is no value of that type. */
    @ParameterizedTest
    @CsvSource({
        "int, ' 4_000 ', 4000",
        "int, four,",
        "int, 4.5,",
        "long, 5_000_000_000, 5000000000",
        "long, x,",
        "double, 0.5, 0.5",
        "double, NaN,",
        "double, x,",
        "boolean, true, true",
        "boolean, false, false",
        "boolean, yes,",
        "category, necessary, NECESSARY",
        "category, none of them,",
        "string, ' a ', a",
        "class, java.lang.String,",
    })
    void shouldReadWhatIsWritten(String type, String written, String value) {
        Map<String, Class<?>> types = Map.of(
                "int", int.class,
                "long", long.class,
                "double", double.class,
                "boolean", boolean.class,
                "category", Category.class,
                "string", String.class,
                "class", Class.class);
        assertEquals(
                value,
                ClauseValues.read(raw(written), types.get(type))
                        .map(Objects::toString)
                        .orElse(null));
    }

    @Test
    void shouldReadListsAndWhatStandsForOne() {
        Raw two = new Raw.Items(List.of(raw("a"), raw("b")), Place.of("policy.yaml"));
        assertEquals(List.of("a", "b"), list(two));
        assertEquals(List.of("a"), list(raw("a")));
        assertEquals(List.of(), list(new Raw.Items(List.of(), Place.of("policy.yaml"))));
        assertEquals(List.of(), ClauseValues.read(two, int[].class).stream().toList(), "no numbers");
        assertEquals(List.of(), ClauseValues.read(two, String.class).stream().toList(), "not one text");
        assertEquals(
                List.of(), ClauseValues.read(raw(null), String.class).stream().toList(), "left empty");
    }

    private static List<String> list(Raw raw) {
        return Arrays.asList((String[]) ClauseValues.read(raw, String[].class).orElseThrow());
    }
}
