package org.sitewright.engine.verification.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.accessibility.StructureInMarkup;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class StructureInMarkupCheckTest {
    private static final String SENTENCE = "<p>From the north quay, at noon.</p>";

    private static List<Finding> check(String html) {
        return new StructureInMarkupCheck()
                .check(
                        DefaultClause.of(StructureInMarkup.class),
                        PageUnderTest.of("<main>" + html + "</main>").rendered());
    }

    private static List<Finding> warning(String message, String fix) {
        return List.of(new Finding("A11Y-021", Severity.WARNING, PageUnderTest.SUBJECT, message, fix));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li>- Gull<li>- Tern<li>- Heron</ul>",
                "<p>- Gull<br>- Tern</p>",
                "<p>- Gull<br>- Tern<br>Heron<br>- Wren</p>",
                "<p>— Where to?<br>— To sea.<br>— Now?</p>",
                "<p>3. Mai: Gull<br>4. Mai: Tern<br>5. Mai: Heron<br>6. Mai: Wren</p>",
                "<p>1. Mai: Gull<br>3. Mai: Tern<br>10. Mai: Heron</p>",
                "<p>-5 degrees<br>-6 degrees<br>-7 degrees</p>",
                "<p>- Gull</p><div>And:</div><p>- Tern</p><p>- Heron</p>",
                "<p>- Gull<br>* Tern<br>• Heron</p>",
                "<p>1 Quay Street<br>2402 Hull<br>United Kingdom</p>",
                "<pre>- Gull\n- Tern\n- Heron</pre>"
            })
    void shouldAcceptWhatIsNoTypedList(String html) {
        assertEquals(List.of(), check(html));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p>- Gull<br>- Tern<br>- Heron</p>                     | - Heron
                    <p>Boats:<br>• Gull<br>• Tern<br>• Heron<br>• Wren</p> | • Heron
                    <div>1) Gull<br>2) Tern<br>3) Heron</div>              | 3) Heron
                    <p>* Gull</p><p>* Tern</p><p>* Heron</p>               | * Heron
                    <p>1. Book</p><p>2. Come</p><p>3. Sail</p>             | 3. Sail
                    <p>4. May<br>1. Book<br>2. Come<br>3. Sail</p>         | 3. Sail
                    """)
    void shouldWarnOfAListThatIsTyped(String html, String third) {
        assertEquals(
                warning(
                        "A list is typed: \"" + third + "\" is its third line",
                        "Make it a ul or ol with an li for each; in Markdown, leave a line empty before it"),
                check(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Where <b>boats</b> leave</p>" + SENTENCE,
                "<p><b>Boats leave today.</b></p>" + SENTENCE,
                "<p><b>Note:</b></p>" + SENTENCE,
                "<p><b>Anna Berg</b></p><p>Skipper since the spring of 2019</p>",
                "<h2>Boats</h2><p><b>All of the harbour</b></p>" + SENTENCE,
                "<p><b>Where boats leave</b></p><ul><li>North quay</ul>" + SENTENCE,
                "<p><b>Where boats leave</b></p>",
                "<p><b>Where</b> <b>boats leave</b></p>" + SENTENCE,
                "<p><b>25</b></p>" + SENTENCE,
                "<p><b>Where boats of the harbour and of the two islands leave in summer</b></p>" + SENTENCE,
                "<p><i>Where boats leave</i></p>" + SENTENCE,
                "<p><b>Where boats leave</b></p><p>At noon.</p>"
            })
    void shouldAcceptBoldThatIsNoHeading(String html) {
        assertEquals(List.of(), check(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><b>Where boats leave</b></p>" + SENTENCE,
                "<div>Boats</div><p><strong>Where <i>boats</i> leave</strong></p>" + SENTENCE
            })
    void shouldWarnOfABoldLineAboveASentence(String html) {
        assertEquals(
                warning(
                        "A paragraph in bold stands for a heading: \"Where boats leave\"",
                        "Make it a heading of the level that fits"),
                check(html));
    }
}
