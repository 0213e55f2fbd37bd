package org.sitewright.archetype.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** One case per way to be unreadable: message, line and fix. */
class BadBriefTest {
    private static Problem problem(String yaml) {
        return whole("name: Bo\nlocale: en\n" + yaml);
    }

    private static Problem whole(String yaml) {
        List<Problem> problems =
                assertThrows(BriefException.class, () -> Briefs.yaml(yaml)).problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0);
    }

    private static void assertProblem(int line, String message, String fix, Problem problem) {
        assertEquals(
                line + ": " + message + " | " + fix, problem.line() + ": " + problem.message() + " | " + problem.fix());
    }

    @Test
    void shouldRefuseSyntaxErrors() {
        Problem problem = whole("name: Bo\ntagline: \"open\nphone: 1\n");
        assertTrue(problem.message().startsWith("YAML syntax error: "), problem.message());
        assertTrue(problem.line() >= 2, problem.toString());
        assertTrue(problem.fix().startsWith("check indentation and quotes there"), problem.fix());
    }

    @Test
    void shouldRefuseTextInPlaceOfKeys() {
        assertProblem(1, "it holds no keys", "write key: value lines such as name: Harbour Café", whole("just words"));
    }

    @Test
    void shouldNameTheNearestKey() {
        assertProblem(3, "unknown key \"tagine\"", "write \"tagline\"", problem("tagine: x\n"));
        assertProblem(3, "unknown key \"colors.brnad\"", "write \"brand\"", problem("colors: {brnad: \"#000000\"}\n"));
        assertTrue(problem("qqqqqq: x\n").fix().startsWith("use one of: name, type, "));
    }

    @Test
    void shouldRefuseWrongTypes() {
        assertProblem(3, "\"phone\" is a list; it must be text", "write phone: some words", problem("phone: [1]\n"));
        assertProblem(
                3,
                "\"faq\" is text; it must be a list",
                "write - items, each on a line of its own below faq:",
                problem("faq: what\n"));
        assertProblem(
                3,
                "\"legal\" is text; it must be a group of keys",
                "write keys below legal: imprint, privacy, terms",
                problem("legal: none\n"));
    }

    @Test
    void shouldRefuseDuplicateKeys() {
        assertProblem(3, "key \"name\" stands here a second time", "keep one of the two", problem("name: Bob\n"));
    }

    @Test
    void shouldRefuseWhatIsTooDeepOrTooMuch() {
        assertProblem(
                0,
                "YAML cannot be read: it is nested more than 20 levels deep",
                "write one plain document without anchors",
                problem("notes: " + "[".repeat(25) + "]".repeat(25)));
        assertProblem(
                0,
                "YAML cannot be read: it holds more than 50,000 values",
                "write one plain document without anchors",
                problem("notes:\n" + "- a\n".repeat(50_000)));
    }

    @Test
    void shouldReportSyntaxAndMeaningTogether() {
        List<Problem> problems = assertThrows(
                        BriefException.class, () -> Briefs.yaml("name: Bo\ntagine: x\nname: Bob\nphone: call me\n"))
                .problems();
        assertEquals(List.of(2, 3, 4), problems.stream().map(Problem::line).toList());
    }

    @Test
    void shouldRefuseUnreadableValues() {
        assertProblem(
                3,
                "price \"lots\" cannot be read",
                "write an amount and a currency code such as 45 USD, from 45 USD, 45–60 USD or + 5 USD",
                problem("services: [{name: A, price: lots}]\n"));
        assertProblem(
                3,
                "opening hours \"never\" cannot be read",
                "write days and times such as Monday to Friday: 09:00–17:00, or Sunday: closed",
                problem("hours: [never]\n"));
        assertProblem(
                3,
                "colour \"puce\" is no hex value",
                "write six hex digits such as \"#5C3D1E\"",
                problem("colors: {brand: puce}\n"));
        assertProblem(
                3,
                "email \"hello\" is no e-mail address",
                "write an address such as hello@your-domain",
                problem("email: hello\n"));
        assertProblem(
                3,
                "phone \"call me\" is no telephone number",
                "write digits such as +44 20 7946 0018",
                problem("phone: call me\n"));
        assertProblem(
                3,
                "type \"Restaurent\" is no known kind of business",
                "write a schema.org type such as Restaurant",
                problem("type: Restaurent\n"));
        assertProblem(3, "\"services.name\" is missing", "add name: …", problem("services: [{text: x}]\n"));
        assertProblem(
                3,
                "a link leads to \"javascript:x\"",
                "give a full address that begins with https://, mailto:, tel: or sms:",
                problem("about: \"[x](javascript:x)\"\n"));
    }

    @Test
    void shouldRefuseAPlaceholderForAName() {
        List<Problem> problems = assertThrows(BriefException.class, () -> Briefs.yaml("name: \"[your name]\"\n"))
                .problems();
        assertProblem(
                1, "the name \"[your name]\" is a placeholder", "write the name of the business", problems.get(0));
    }

    @Test
    void shouldReportEverythingAtOnceInOrder() {
        BriefException refused = assertThrows(
                BriefException.class, () -> Briefs.yaml("tagine: x\nphone: [1]\nservices: [{name: A, price: lots}]\n"));
        assertEquals(
                List.of(1, 1, 2, 3),
                refused.problems().stream().map(Problem::line).toList());
        assertTrue(
                refused.getMessage().contains("\n  brief.yaml:3: price \"lots\" cannot be read. Fix: write an amount"),
                refused.getMessage());
    }
}
