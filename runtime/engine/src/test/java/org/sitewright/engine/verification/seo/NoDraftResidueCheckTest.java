package org.sitewright.engine.verification.seo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.seo.NoDraftResidue;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedBlock;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.engine.verification.BlockUnderTest;
import org.sitewright.engine.verification.DefaultClause;
import org.sitewright.engine.verification.PageUnderTest;

class NoDraftResidueCheckTest {
    record Text() {}

    private static List<Finding> check(RenderedPage page) {
        return new NoDraftResidueCheck().check(DefaultClause.of(NoDraftResidue.class), page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ask Lorem Brandt; ipsum is Latin",
                "Sizes: more xxx-large, 4XL, XXL, XXX",
                "Part 555-0999, lot 15550100, 555 pieces, $1,555 0123",
                "Call 555-1234",
                "my-example.com and example.community",
                "for example. Common",
                "Press [Insert] or [Enter] [1] [sic]",
                "PLAYA TODO INCLUIDO, todo: todo",
                "John Doerr and Jane Does",
                "Your logo here on every mug",
                "2 * 3 ** 4 and **terms apply",
                "Item #5, C# and ## of",
                "As an AI conference we discuss models",
                "Sure, here we go",
                "Of course! We are open",
                "<code>```lorem ipsum```</code>",
                "<pre>{{ name }} example.com</pre>",
                "<script>// TODO: x</script>",
                "<script>let filler = 'lorem ipsum'</script>",
                "<img src=a alt='Picture of a boat'>",
                "<a href='https://example.company/x'>x</a>",
                "Lot XXXI, Super Bowl XXX",
                "<a href='https://site.test/a'>x</a><script type='application/ld+json'>{\"url\": \"https://site.test/\"}</script>",
                "We test.This works, write to us@testing.org",
                "A placeholder of hope",
                "<a href='tel:+13055550999'>x</a>",
                "[SOLD OUT] [NEW] [1]",
                "Written &lt;b&gt;or so&lt;/b&gt;, 3 &lt; 4, a &lt;- b",
                "SOIRÉ» CAFÉ» Ñandú Łódź 100 m² Ålesund",
                "R&amp;D, Marks &amp; Spencer, Fish&amp;Chips;",
                "\u202emirrored\u202c and back",
                "100% NET 20%",
                "Bien sûr, voici venir le printemps",
                "Natürlich! Hierzulande",
                "Die Fortsetzung folgt",
            })
    void shouldAcceptHonestText(String html) {
        assertEquals(List.of(), check(PageUnderTest.of("<p>" + html + "</p>").rendered()), html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOREM <b>Ipsum</b> dolor",
                "Write to info@example.com",
                "Visit www.example.org.",
                "Write to a@shop.example",
                "Call (305) 555-0123",
                "Call 305 555 0123",
                "[Your name]",
                "Welcome to [Company Name]",
                "[insert address]",
                "Price: XXXX EUR",
                "Call xxx-xxx-xxxx",
                "Opening hours TBD",
                "TODO: write this",
                "Good</p><p>TODO: write this",
                "Says John Doe, Berlin",
                "Your text here",
                "Content goes here",
                "As an AI language model, I cannot",
                "Certainly! Here's a warm text",
                "```html",
                "## About Us",
                "We are **very** good",
                "See [our menu](/menu)",
                "Hello {{name}}",
                "Hello #{user.name}",
                "[object Object]",
                "Source oaicite:1",
                "<img src=a alt='Placeholder image'>",
                "<img src=a alt='image'>",
                "<a href='https://www.Example.com/a'>x</a>",
                "<a href='tel:+13055550123'>x</a>",
                "<a href='mailto:me@example.net'>x</a>",
                "<script type='application/ld+json'>{\"email\": \"a@example.com\"}</script>",
                "Ut enim ad minim veniam",
                "Natürlich! Hier ist der überarbeitete Text",
                "Bien sûr ! Voici le texte révisé",
                "I hope this helps!",
                "Call [TELEFONNUMMER]",
                "&lt;Name einsetzen&gt;",
                "By %NAME%",
                "(Text folgt)",
                "&lt;p class=MsoNormal&gt;Hello",
                "See &lt;script&gt;alert(1)",
                "Open&amp;nbsp;daily",
                "L\u00c3\u00bcbeck",
                "It\u00e2\u20ac\u2122s",
                "L\ufffdbeck",
                "It\u0092s",
                "\u202emirrored for ever",
            })
    void shouldRejectResidue(String html) {
        assertEquals(
                1, check(PageUnderTest.of("<p>" + html + "</p>").rendered()).size(), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Home", " homepage ", "HOME PAGE"})
    void shouldOnlyWarnOfATitleThatAnySiteCouldHave(String title) {
        assertEquals(
                List.of(new Finding(
                        "SEO-009",
                        Severity.WARNING,
                        PageUnderTest.SUBJECT,
                        "Title holds a title that any site could have: \"" + title.strip() + "\"",
                        "Write what is true, or leave it out")),
                check(PageUnderTest.of("<title>" + title + "</title><p>" + title + "</p><img alt=Home>")
                        .rendered()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Home – Boats", "Homes to let", "A home"})
    void shouldAcceptATitleThatSaysWhoseHomeItIs(String title) {
        assertEquals(
                List.of(),
                check(PageUnderTest.of("<title>" + title + "</title>").rendered()));
    }

    @Test
    void shouldRejectATitleThatNobodyWrote() {
        assertEquals(
                List.of(Severity.ERROR),
                check(PageUnderTest.of("<title>Untitled</title>").rendered()).stream()
                        .map(Finding::severity)
                        .toList());
    }

    @Test
    void shouldBlameTheBlockAndLookIntoTheHead() {
        RenderedBlock block = BlockUnderTest.of(new Text(), "<div id=block><p>Good</p><p>Lorem ipsum</p></div>")
                .rendered();
        String fix = "Write what is true, or leave it out";
        assertEquals(
                List.of(
                        new Finding(
                                "SEO-009",
                                Severity.ERROR,
                                PageUnderTest.SUBJECT,
                                "Title holds a blank to fill in: \"[Your title]\"",
                                fix),
                        new Finding(
                                "SEO-009",
                                Severity.ERROR,
                                PageUnderTest.SUBJECT,
                                "Description holds an author's marker: \"TBD\"",
                                fix),
                        new Finding(
                                "SEO-009",
                                Severity.ERROR,
                                block.subject(),
                                "Text holds filler text: \"Lorem ipsum\"",
                                fix)),
                check(PageUnderTest.of("<title>[Your title]</title><meta name=description content=TBD>" + block.html())
                        .with(block)
                        .rendered()));
    }
}
