package org.sitewright.engine.verification.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.accessibility.FieldGroups;
import org.sitewright.api.verification.Finding;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class FieldGroupsCheckTest {
    private static final String GROUP = "Put them into a fieldset whose legend asks the question";

    private static List<Finding> check(String html) {
        return new FieldGroupsCheck()
                .check(
                        DefaultClause.of(FieldGroups.class),
                        PageUnderTest.of(html).rendered());
    }

    private static Finding finding(Severity severity, String message, String fix) {
        return new Finding("A11Y-019", severity, PageUnderTest.SUBJECT, message, fix);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<fieldset><legend>Boat?</legend><input type=radio name=b><p><input type=radio name=b></p></fieldset>",
                "<fieldset aria-label=Boat><input type=radio name=b><input type=radio name=b></fieldset>",
                "<h2 id=q>Boat?</h2><div role=radiogroup aria-labelledby=q><input type=radio name=b><input type=radio name=b></div>",
                "<div role=group aria-label=Boats><input type=checkbox name=b><input type=checkbox name=b></div>",
                "<b id=q>Boat</b><input type=radio name=b aria-labelledby='q x'><i id=x>Gull</i><input type=radio name=b aria-labelledby='q y'><i id=y>Tern</i>",
                "<fieldset><legend>Crew</legend><fieldset><legend>Boat</legend><input type=radio name=b><input type=radio name=b></fieldset></fieldset>",
                "<form><input type=checkbox name=b></form><form><input type=checkbox name=b></form>",
                "<input type=radio name=b><input type=checkbox name=b><input name=b><input name=b>",
                "<input type=radio><input type=radio><input type=radio name=''><input type=radio name=''>",
                "<p>Which boats?</p><input type=checkbox name=gull><label>Gull</label>",
                "<p>Which boat?</p><input type=checkbox name=gull><p>Which quay?</p><input type=checkbox name=north>",
                "<p>Write to us.</p><label><input type=checkbox name=terms> Terms</label><label><input type=checkbox name=news> News</label>",
                "<p>Write to us:</p><form><input name=name><label><input type=checkbox name=terms> Terms</label><label><input type=checkbox name=news> News</label></form>",
                "<p>Write to us:</p><p>We answer.</p><input type=checkbox name=terms><input type=checkbox name=news>",
                "<fieldset><legend>Boats</legend><p>Which ones?</p><input type=checkbox name=gull><input type=checkbox name=tern></fieldset>",
                "<label>Boats? <input name=boats></label><input type=checkbox name=gull><input type=checkbox name=tern>"
            })
    void shouldAcceptChoicesWhoseQuestionIsNamed(String html) {
        assertEquals(List.of(), check(html));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p>Boat?</p><input type=RADIO name=b><input type=radio name=b>                                        | Radio buttons "b" have no name in common
                    <fieldset><input type=radio name=b><input type=radio name=b></fieldset>                               | Radio buttons "b" have no name in common
                    <fieldset><legend> </legend><input type=radio name=b><input type=radio name=b></fieldset>             | Radio buttons "b" have no name in common
                    <div role=group><input type=radio name=b><input type=radio name=b></div>                              | Radio buttons "b" have no name in common
                    <div role=region aria-label=Boats><input type=radio name=b><input type=radio name=b></div>            | Radio buttons "b" have no name in common
                    <fieldset><p><legend>Boat</legend></p><input type=radio name=b><input type=radio name=b></fieldset>   | Radio buttons "b" have no name in common
                    <b id=q>Gull</b><input type=radio name=b aria-labelledby=q><b id=r>Tern</b><input type=radio name=b aria-labelledby=r> | Radio buttons "b" have no name in common
                    <input type=checkbox name=b[] value=1><input type=checkbox name=b[] value=2>                          | Check boxes "b[]" have no name in common
                    <p>Boats?</p><input type=checkbox name=b><input type=checkbox name=b>                                 | Check boxes "b" have no name in common
                    <fieldset><legend>Boat</legend><input type=radio name=b></fieldset><input type=radio name=b>          | Radio buttons "b" have no name in common
                    """)
    void shouldRejectChoicesOfOneNameWithoutAQuestion(String html, String message) {
        assertEquals(List.of(finding(Severity.ERROR, message, GROUP)), check(html));
    }

    @Test
    void shouldCountFormsApart() {
        String form = "<form><input type=radio name=b><input type=radio name=b></form>";
        assertEquals(2, check(form + form).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Which boats?</p><input type=checkbox name=gull><label>Gull</label><br><input type=checkbox name=tern><label>Tern</label><p>Thanks</p>",
                "<div><p>Which boats?</p><ul><li><label><input type=checkbox name=gull> Gull</label><li><label><input type=checkbox name=tern> Tern</label></ul></div>",
                "<p>Some more:</p><div><p>Which boats?</p><input type=checkbox name=gull><input type=checkbox name=tern></div>"
            })
    void shouldWarnOfCheckBoxesBehindALineThatAsks(String html) {
        assertEquals(
                List.of(finding(
                        Severity.WARNING,
                        "2 check boxes stand behind \"Which boats?\", which names none of them",
                        GROUP)),
                check(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<fieldset><label>Name <input name=n></label></fieldset>",
                "<fieldset><legend><span hidden>Boat</span></legend><input type=checkbox name=a></fieldset>"
            })
    void shouldWarnOfAFieldsetThatNamesNothing(String html) {
        assertEquals(
                List.of(finding(
                        Severity.WARNING,
                        "A fieldset has no legend that says anything",
                        "Begin it with a legend, or make it a div")),
                check(html));
    }
}
