package org.sitewright.archetype.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlDocumentTest {
    private static void assertOutline(String expected, String html) {
        assertEquals(expected, Outline.of(HtmlDocument.read("page.html", html)));
    }

    @Test
    void shouldReadWhatAVisitorSees() {
        assertOutline(
                """
                # Harbour Café
                We bake * daily. [bake -> https://cafe.pt/bake_it]
                *6 Phone: 0161⏎second line
                - Tea
                  - green
                - Cake
                1. First
                1. Second
                >
                  Best buns.
                ---
                ` a  b
                """,
                """
                <html><head><title>Secret title</title><meta name=description content=secret></head><body>
                <h1>Harbour <em>Café</em></h1>
                <div>We <a href="https://cafe.pt/bake_it">bake</a> *  daily.</div>
                <p><b>Phone: </b>0161<br>second line</p>
                <ul><li>Tea<ul><li>green</li></ul></li><li><p>Cake</p></li></ul>
                <ol><li>First</li><li>Second</li></ol>
                <blockquote><p>Best buns.</p></blockquote><hr><pre>a  b</pre></body></html>
                """);
    }

    @Test
    void shouldReadTables() {
        assertOutline(
                "| Item | Price\n| Tea | or coffee | 2\n",
                "<table><tr><th>Item<th>Price<tr><td>Tea | or coffee<td>2</table>");
        assertOutline(
                "|  |\n| Name | Ana\n| Town | Porto\n", "<table><tr><td>Name<td>Ana<tr><td>Town<td>Porto</table>");
        assertOutline("Left\nRight\n# Top\n", "<table><tr><td>Left<td>Right<tr><td><h1>Top</h1></table>");
    }

    @Test
    void shouldDropWhatAVisitorDoesNotSee() {
        assertOutline(
                "Seen\n",
                """
                <!-- comment --><script>alert(1)</script><style>p{}</style><p>Seen</p>
                <p hidden>No</p><p style="display : none">No</p><div style="visibility:hidden">No</div>
                <p style="font-size:0">No</p><s>No</s><template>No</template><noscript>No</noscript>
                <iframe srcdoc="No"></iframe><svg><text>No</text></svg><textarea>No</textarea>
                """);
    }

    @Test
    void shouldKeepSignsThatStandForThemselves() {
        assertOutline(
                "<b> a_b_c 2*3*4 `x` &amp; C:\\x #{y}\n", "<p>&lt;b&gt; a_b_c 2*3*4 `x` &amp;amp; C:\\x #{y}</p>");
    }

    @Test
    void shouldNotLeadToAddressesThatRunSomething() {
        assertOutline("Click\n", "<a href=\"javascript:alert(1)\">Click</a>");
    }

    @Test
    void shouldReadBoldTextThatTouchesWords() {
        assertOutline("Phone:0161 and ab\n", "<p><b>Phone:</b>0161 and a<b>b</b></p>");
        assertOutline("*9 Name: Ana and so on\n", "<p><b>Name:</b><b> Ana</b> and so on</p>");
    }

    @Test
    void shouldSayThatItIsAnExtract() {
        Document document = HtmlDocument.read("page.html", "<h2>Tea</h2><p>Cake");
        assertTrue(document.extracted());
        assertEquals("## Tea\n\nCake\n", document.lines().text());
        assertEquals("## Tea @1:4-6\nCake @3:1-4\n", Outline.withPlaces(document));
    }

    @Test
    void shouldReadATableWithinATableOnce() {
        assertOutline(
                """
                # Lessons
                | Lesson | Price
                | Group | 20 GBP
                Phone us.
                """,
                """
                <table><tr><td><h1>Lessons</h1>
                <table><tr><th>Lesson</th><th>Price</th></tr><tr><td>Group</td><td>20 GBP</td></tr></table>
                <p>Phone us.</p></td></tr></table>
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ul><li>Bun</li><!-- we stopped these --></ul> | - Bun [note: we stopped these]",
                "<p>Bun</p><!-- REMARK: keep --> | Bun [note: REMARK: keep]",
                "<p>Bun</p><!-- <p>Old bun</p> --> | Bun",
                "<p>Bun</p><!-- end --> | Bun",
            })
    void shouldKeepWhatSomebodyRemarksBehindTheWordsBeforeIt(String html, String text) {
        assertEquals(
                text, HtmlDocument.read("old.html", html).lines().text().strip().replace("\\", ""));
    }
}
