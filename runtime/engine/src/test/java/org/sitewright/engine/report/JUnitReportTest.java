package org.sitewright.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JUnitReportTest {
    private static Document report() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(Sample.text(new JUnitReport(), Sample.refused()))));
    }

    private static List<Element> all(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    @Test
    void shouldHaveASuiteForEachPageWhoseNumbersAreTrue() throws Exception {
        List<Element> suites = all(report().getDocumentElement(), "testsuite");

        assertEquals(
                List.of("site", "/", "/a"),
                suites.stream().map(suite -> suite.getAttribute("name")).toList());
        for (Element suite : suites) {
            assertEquals(
                    suite.getAttribute("tests"), "" + all(suite, "testcase").size());
            assertEquals(
                    suite.getAttribute("failures"), "" + all(suite, "failure").size());
            assertEquals(
                    suite.getAttribute("skipped"), "" + all(suite, "skipped").size());
        }
    }

    @Test
    void shouldFailForErrorsSkipWhatIsWaivedAndOnlySayWarnings() throws Exception {
        Element page = all(report().getDocumentElement(), "testsuite").get(2);

        assertEquals("SEO-006 UnbrokenLinks", parentOf(page, "failure"));
        assertEquals("SEO-004 DescriptionPresent", parentOf(page, "skipped"));
        assertEquals("SEO-008 DescriptiveLinks", parentOf(page, "system-out"));
    }

    private static String parentOf(Element page, String name) {
        List<Element> found = all(page, name);
        assertEquals(1, found.size(), name);
        return ((Element) found.get(0).getParentNode()).getAttribute("name");
    }

    @Test
    void shouldQuoteWhatXmlForbids() throws Exception {
        String failure = all(report().getDocumentElement(), "failure").get(2).getAttribute("message");

        assertTrue(failure.startsWith("<script>alert('\uFFFD &amp; \uFFFD[2J')"), failure);
    }
}
