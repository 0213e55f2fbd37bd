package org.sitewright.engine.verification.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.security.NoSecrets;
import org.sitewright.api.contract.security.Sources;
import org.sitewright.api.site.Place;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.LinkedFile;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class NoSecretsCheckTest {
    record Pay() {}

    private static List<Finding> check(RenderedPage page) {
        return new NoSecretsCheck().check(DefaultClause.of(NoSecrets.class), page);
    }

    @Test
    void shouldAcceptPublishableKeysAndWords() {
        assertEquals(
                List.of(),
                check(PageUnderTest.of(
                                """
                <p data-key="pk_live_abcdefghijklmnopqrstuvwx">Ask-anything, sk-learn and AKIA are words; eyJhbGciOi is none.
                <a href="https://site.test:8443/a@b">x</a></p>""")
                        .rendered()));
    }

    @Test
    void shouldRejectSecretOnceAndShowItsBeginningOnly() {
        String secret =
                "sk_" + "live_" + "abcdefghijklmnopqrstuvwx"; // in parts, so that scanners of this file stay quiet
        RenderedBlock block = BlockUnderTest.of(new Pay(), "<p id=block>" + secret + "</p>")
                .script("const k = '" + secret + "'")
                .rendered();
        assertEquals(
                List.of(new Finding(
                        "SEC-009",
                        Severity.ERROR,
                        block.blaming("js"),
                        "Holds what looks like a Stripe secret (sk_li…)",
                        "Remove it, revoke it where it was issued, and keep it in configuration")),
                check(PageUnderTest.of(block).rendered()));
    }

    /** Each place where a secret can lie, with what is to be blamed for it. */
    @Test
    void shouldNameWhereTheSecretIs() {
        String secret = "glp" + "at-" + "a".repeat(20);
        RenderedBlock plain = BlockUnderTest.of(new Pay(), "<p id=block></p>").rendered();
        RenderedBlock says =
                BlockUnderTest.of(new Pay(), "<p id=block>" + secret + "</p>").rendered();
        RenderedBlock styled = BlockUnderTest.of(new Pay(), "<p id=block></p>")
                .css("/* " + secret + " */")
                .rendered();
        Place file = new Place("shop.js", 1);
        Map<PageUnderTest, Subject> places = new LinkedHashMap<>();
        places.put(PageUnderTest.of(says), says.subject());
        places.put(PageUnderTest.of(styled), plain.blaming("css"));
        places.put(PageUnderTest.of(plain.html() + secret).with(plain), PageUnderTest.SUBJECT);
        places.put(PageUnderTest.of(plain).css("/* " + secret + " */"), PageUnderTest.SUBJECT);
        for (LinkedFile.Kind kind : LinkedFile.Kind.values()) {
            places.put(PageUnderTest.of(plain).linked(new LinkedFile(kind, file, secret)), new Subject("/", "", file));
        }
        places.forEach((page, subject) -> assertEquals(
                List.of(subject),
                check(page.rendered()).stream().map(Finding::subject).toList()));
    }

    @Test
    void shouldKnowShapes() {
        for (String secret : List.of(
                "-----BEGIN " + "RSA PRIVATE KEY-----",
                "AKI" + "AIOSFODNN7EXAMPLE",
                "gh" + "p_" + "a".repeat(36),
                "xox" + "b-1234567890-abc",
                "SG" + "." + "a".repeat(22) + "." + "b".repeat(43),
                "0123456789abcdef".repeat(2) + "-us" + "12",
                "glp" + "at-" + "a".repeat(20),
                "eyJ" + "hbGciOiJIUzI1NiJ9.eyJ" + "zdWIiOiIxMjM0NTY3ODkwIn0." + "a".repeat(43),
                "postgres://app:" + "hunter2@db.internal/app")) {
            assertEquals(
                    1,
                    check(PageUnderTest.of("<p>" + secret + "</p>").rendered()).size(),
                    secret);
        }
    }

    /** A token of a sign-in service says much of the visitor, and is longer than any key. */
    @Test
    void shouldKnowTokenOfSeveralThousandLetters() {
        String token = "eyJ" + "hbGciOiJSUzI1NiJ9.eyJ" + "zdWIi".repeat(800) + "." + "a".repeat(342);
        String page = "<p>" + "word ".repeat(3_000) + token + " " + "word ".repeat(3_000) + "</p>";
        assertEquals(1, check(PageUnderTest.of(page).rendered()).size());
    }

    private static final String GOOGLE = "AIza" + "SyD-9tSrke72PouQMnMX-a7eZSW0jkFMBWY";

    @Sources(script = "https://maps.googleapis.com")
    record GoogleMap() {}

    @Test
    void shouldRejectKeyOfGoogleWhereNothingOfItIsDeclared() {
        RenderedBlock pay = BlockUnderTest.of(new Pay(), "<p id=block>")
                .script("const k = '" + GOOGLE + "'")
                .rendered();
        RenderedBlock map = BlockUnderTest.of(new GoogleMap(), "<p id=block>")
                .script("const k = '" + GOOGLE + "'")
                .rendered();
        assertEquals(
                List.of("Holds what looks like a key of Google's services (AIzaS…)"),
                check(PageUnderTest.of(pay).rendered()).stream()
                        .map(Finding::message)
                        .toList());
        assertEquals(List.of(), check(PageUnderTest.of(map).rendered()));
    }

    @Sources(image = "https://googleapis.com.evil.org")
    record Lookalike() {}

    @Test
    void shouldAcceptKeyOfGoogleInThePageAndRejectAnother() {
        String other = GOOGLE.replace('D', 'E');
        RenderedBlock map = BlockUnderTest.of(new GoogleMap(), "<p id=block>" + GOOGLE + "</p>")
                .rendered();
        RenderedBlock lookalike = BlockUnderTest.of(new Lookalike(), "<p id=block>" + GOOGLE + "</p>")
                .rendered();
        assertEquals(List.of(), check(PageUnderTest.of(map).rendered()));
        assertEquals(
                List.of(PageUnderTest.SUBJECT),
                check(PageUnderTest.of(map).css("/* " + other + " */").rendered()).stream()
                        .map(Finding::subject)
                        .toList());
        assertEquals(
                List.of(lookalike.subject()),
                check(PageUnderTest.of(lookalike).rendered()).stream()
                        .map(Finding::subject)
                        .toList());
    }

    @Test
    void shouldRejectPasswordInComment() {
        assertEquals(
                1,
                check(PageUnderTest.of("<p>a</p><!-- login: admin / password: Sommer2024! -->")
                                .rendered())
                        .size());
        assertEquals(
                List.of(),
                check(PageUnderTest.of("<!-- the field of the password --><p>Your password: choose it well</p>")
                        .rendered()));
    }
}
