package org.sitewright.engine.verification.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.accessibility.TextDirection;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class TextDirectionCheckTest {
    private static List<Finding> check(String html) {
        return new TextDirectionCheck()
                .check(
                        DefaultClause.of(TextDirection.class),
                        PageUnderTest.of(html).rendered());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Boats leave at noon.</p>",
                "<p dir=rtl>הסירה יוצאת בצהריים.</p>",
                "<section dir=RTL><p>يغادر القارب عند الظهر.</p><p dir=ltr>Boats leave at noon.</p></section>",
                "<p dir=auto>הסירה יוצאת בצהריים.</p>",
                "<p>סירת הים.</p>",
                "<p>סירת 12 – 14 הים.</p>",
                "<p>אבג דהו זח ab.</p>",
                "<p dir=rtl>Abc def gh אב.</p>",
                "<html lang=de><p>مركز الخطوة الأولى</p></html>",
                "<p>The song is called שיר הים הגדול and everybody knows it.</p>",
                "<div dir=rtl><h2>The Old Mill of Hull</h2><p>Be there!</p><p>12 – 18, +44 20 7946 0000.</p></div>",
                "<div dir=rtl><p>שלום Boats leave at noon.</p></div>",
                "<ul dir=rtl><li>הסירה <ul><li>יוצאת מן הרציף</ul></ul>"
            })
    void shouldAcceptTextThatRunsAsItsDirectionSays(String html) {
        assertEquals(List.of(), check(html));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p lang=he>הסירה יוצאת בצהריים</p>                 | The text "הסירה יוצאת בצהריים" runs from right to left, and nothing says so | rtl
                    <ul><li>متى يغادر القارب؟</ul>                   | The text "متى يغادر القارب؟" runs from right to left, and nothing says so | rtl
                    <p dir=ltr>הסירה יוצאת בצהריים מן הרציף a.</p>      | The text "הסירה יוצאת בצהריים מן הרציף a." runs from right to left, and nothing says so | rtl
                    <div dir=rtl><section lang=en><p>Boats leave today</p></section></div> | The text "Boats leave today" runs from left to right, and its direction is rtl | ltr
                    <p dir=rtl>Boats leave today.</p>                    | The text "Boats leave today." runs from left to right, and its direction is rtl | ltr
                    <div dir=rtl><p>Do boats leave at noon?</p></div>    | The text "Do boats leave at noon?" runs from left to right, and its direction is rtl | ltr
                    <p>אבג דהו זחט a.</p>                                | The text "אבג דהו זחט a." runs from right to left, and nothing says so | rtl
                    <p dir=rtl>Abc def ghi א.</p>                        | The text "Abc def ghi א." runs from left to right, and its direction is rtl | ltr
                    <p dir=rtl>Boats leave from the north quay at noon.</p> | The text "Boats leave from the north quay at noon." runs from left to right, and its direction is rtl | ltr
                    <p dir=rtl>Boats leave from the north quay of the harbour today.</p> | The text "Boats leave from the north quay of the h…" runs from left to right, and its direction is rtl | ltr
                    """)
    void shouldWarnOfTextThatRunsTheOtherWay(String html, String message, String direction) {
        assertEquals(
                List.of(new Finding(
                        "A11Y-020",
                        Severity.WARNING,
                        PageUnderTest.SUBJECT,
                        message,
                        "Set dir=\"" + direction + "\" on the element, with its lang")),
                check(html));
    }
}
