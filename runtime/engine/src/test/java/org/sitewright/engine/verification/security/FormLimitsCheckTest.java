package org.sitewright.engine.verification.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.security.Form;
import org.sitewright.api.contract.security.FormLimits;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class FormLimitsCheckTest {
    @Form(fields = "note", maxBytes = 306)
    record Note() {}

    @Form(fields = "note", maxBytes = 0)
    record Nothing() {}

    @Form(fields = "agreed", maxBytes = 1)
    record Consent() {}

    private static List<Finding> check(PageUnderTest page) {
        return new FormLimitsCheck().check(DefaultClause.of(FormLimits.class), page.rendered());
    }

    private static List<Finding> check(Record component, int characters) {
        return check(PageUnderTest.of(BlockUnderTest.of(
                        component, "<form id=block><textarea name=note maxlength=" + characters + "></textarea></form>")
                .rendered()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<input name=a maxlength=80>",
                "<input name=a type=EMAIL maxlength=' 200 '>",
                "<textarea name=a maxlength=0100></textarea>",
                "<input name=a type=checkbox><input name=b type=date><input name=c type=hidden><button name=d>Go</button>"
            })
    void shouldAcceptFieldsThatSayHowMuch(String fields) {
        assertEquals(List.of(), check(PageUnderTest.of("<form>" + fields + "</form><input name=loose>")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<input name=a>",
                "<input name=a type=password maxlength=0>",
                "<textarea name=a maxlength=many></textarea>",
                "<input name=a type=search maxlength=-1>"
            })
    void shouldRejectFieldsThatDoNot(String field) {
        assertEquals(
                List.of(new Finding(
                        "SEC-014",
                        Severity.WARNING,
                        PageUnderTest.SUBJECT,
                        "Field a takes text without a limit",
                        "Give it a maxlength from 1 on that fits what it asks for")),
                check(PageUnderTest.of("<form>" + field + "</form>")));
    }

    @Test
    void shouldAcceptFormThatSendsWhatIsAllowed() {
        assertEquals(List.of(), check(new Note(), 100)); // 300 bytes, "note", "=" and "&"
    }

    @Test
    void shouldRejectFormThatMaySendMore() {
        Finding finding = new Finding(
                "SEC-014",
                Severity.WARNING,
                BlockUnderTest.of(new Note(), "").rendered().blaming("java"),
                "The form may send 309 bytes; @Form allows 306",
                "Lower the maxlength of its fields, or raise maxBytes of @Form");
        assertEquals(List.of(finding), check(new Note(), 101));
    }

    @Test
    void shouldCountOnlyWhatTakesText() {
        String html = "<form id=block><input type=checkbox name=agreed><input type=hidden name=ref></form>";
        assertEquals(
                List.of(),
                check(PageUnderTest.of(BlockUnderTest.of(new Consent(), html).rendered())));
        assertEquals(
                List.of("The form may send 0 bytes; @Form allows 0"),
                check(PageUnderTest.of(BlockUnderTest.of(new Nothing(), html).rendered())).stream()
                        .map(Finding::message)
                        .toList());
    }

    @Test
    void shouldRejectLimitThatAllowsNothing() {
        assertEquals(
                List.of("The form may send 309 bytes; @Form allows 0"),
                check(new Nothing(), 101).stream().map(Finding::message).toList());
    }
}
