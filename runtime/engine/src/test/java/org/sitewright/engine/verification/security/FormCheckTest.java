package org.sitewright.engine.verification.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.security.Form;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.engine.verification.BlockUnderTest;

class FormCheckTest {
    @Form(fields = {"name", "email"})
    record Contact() {}

    private static List<Finding> check(RenderedBlock block) {
        return new FormCheck().check(Contact.class.getAnnotation(Form.class), block);
    }

    @Test
    void shouldAcceptExactlyTheDeclaredFields() {
        assertEquals(
                List.of(),
                check(BlockUnderTest.of(
                                new Contact(), "<form><input name=name><input name=email><button>Send</button></form>")
                        .rendered()));
    }

    @Test
    void shouldRejectExtraAndMissingFields() {
        RenderedBlock block = BlockUnderTest.of(
                        new Contact(),
                        "<form><input name=name><input type=hidden name=ref><button>Send</button></form>")
                .rendered();
        assertEquals(
                List.of(
                        new Finding(
                                "SEC-005",
                                Severity.ERROR,
                                block.blaming("xhtml"),
                                "The form sends ref; @Form allows name, email",
                                "Remove the field, or declare it in @Form"),
                        new Finding(
                                "SEC-005",
                                Severity.ERROR,
                                block.blaming("java"),
                                "@Form declares email, which the form does not have",
                                "Render the field, or remove it from @Form")),
                check(block));
    }

    @Test
    void shouldRejectSecondForm() {
        RenderedBlock block = BlockUnderTest.of(
                        new Contact(), "<form><input name=name><input name=email></form><form></form>")
                .rendered();
        assertEquals(
                List.of(new Finding(
                        "SEC-005",
                        Severity.ERROR,
                        block.blaming("xhtml"),
                        "HTML holds 2 forms; @Form promises one",
                        "Render one form")),
                check(block));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <button>Send</button>                      | true
                    <button type=Submit>Send</button>          | true
                    <input type=SUBMIT>                        | true
                    <input type=image src=/send.svg alt=Send>  | true
                    <button type=' Button '>Chat</button>      | false
                    <button type=reset>Clear</button>          | false
                    <input type=button value=Chat>             | false
                    """)
    void shouldKnowWhatSends(String button, boolean sends) {
        String fields = "<input name=name><input name=email><input placeholder='Not sent: it has no name'>";
        assertEquals(
                sends,
                check(BlockUnderTest.of(new Contact(), "<form>" + fields + button + "</form>")
                                .rendered())
                        .isEmpty());
    }

    @Test
    void shouldRejectFieldThatAButtonSends() {
        RenderedBlock block = BlockUnderTest.of(
                        new Contact(), "<form><input name=name><input name=email><button name=go>Send</button></form>")
                .rendered();
        assertEquals(
                List.of("The form sends go; @Form allows name, email"),
                check(block).stream().map(Finding::message).toList());
    }

    @Test
    void shouldRejectFormThatNobodyCanSend() {
        RenderedBlock block = BlockUnderTest.of(
                        new Contact(),
                        "<form><input name=name><input name=email><button type=button>Chat</button></form>")
                .rendered();
        assertEquals(
                List.of(new Finding(
                        "SEC-005",
                        Severity.ERROR,
                        block.blaming("xhtml"),
                        "The form has no button that sends it",
                        "Give it a submit button")),
                check(block));
        assertEquals(
                List.of(),
                check(BlockUnderTest.of(
                                new Contact(),
                                "<form><input name=name><input name=email><input type=submit value=Send></form>")
                        .rendered()));
    }
}
