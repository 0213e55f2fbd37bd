package org.sitewright.engine.report;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sitewright.api.verification.Outline;
import org.sitewright.api.verification.Promise;
import org.sitewright.api.verification.Promise.Scope;
import org.sitewright.api.verification.Verdict;
import org.sitewright.engine.report.Account.Judged;

/**
 * A verdict for build servers, in the form that Surefire writes: a suite for each page, a case for each clause. An error
 * fails its case, a waived one skips it, a warning is its output.
 */
public final class JUnitReport implements Report {
    @Override
    public String file() {
        return "TEST-sitewright.xml";
    }

    /** One suite: what it is called, its clauses, and what was found of each. */
    private record Suite(String name, Set<String> clauses, Map<String, List<Judged>> found) {
        long count(Outcome outcome) {
            return clauses.stream().filter(id -> worst(id) == outcome).count();
        }

        Outcome worst(String clause) {
            return found.getOrDefault(clause, List.of()).stream()
                    .map(Judged::outcome)
                    .reduce(Outcome.KEPT, Outcome::or);
        }
    }

    @Override
    public void write(Verdict verdict, Instant made, Writer out) throws IOException {
        Account account = new Account(verdict);
        List<Suite> suites = new ArrayList<>();
        Set<String> ofSite = ids(account, Scope.SITE);
        Set<String> ofPage = ids(account, Scope.PAGE);
        // What a page breaks of them stands in its suite.
        account.judged()
                .filter(judged -> !account.page(judged.finding()).isEmpty())
                .forEach(judged -> ofSite.remove(judged.finding().id()));
        suites.add(suite(verdict.site(), ofSite, account.on("")));
        for (Outline.OfPage page : verdict.outline().pages()) {
            Set<String> clauses = new TreeSet<>(ofPage);
            page.blocks().forEach(block -> block.component().contract().forEach(d -> clauses.add(d.clause())));
            suites.add(suite(page.path(), clauses, account.on(page.path())));
        }
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "Sitewright " + verdict.site());
            for (Suite suite : suites) {
                write(xml, verdict.site(), suite, account, made);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException unwritable) {
            throw new IOException(unwritable);
        }
    }

    private static Set<String> ids(Account account, Scope scope) {
        return account.promises().stream()
                .filter(promise -> promise.scope() == scope)
                .map(Promise::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Suite suite(String name, Set<String> promised, List<Judged> found) {
        Map<String, List<Judged>> byClause = found.stream()
                .collect(Collectors.groupingBy(judged -> judged.finding().id(), TreeMap::new, Collectors.toList()));
        Set<String> clauses = new TreeSet<>(promised);
        clauses.addAll(byClause.keySet());
        return new Suite(name, clauses, byClause);
    }

    private static void write(XMLStreamWriter xml, String site, Suite suite, Account account, Instant made)
            throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", clean(suite.name()));
        xml.writeAttribute("tests", String.valueOf(suite.clauses().size()));
        xml.writeAttribute("failures", String.valueOf(suite.count(Outcome.BROKEN)));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", String.valueOf(suite.count(Outcome.WAIVED)));
        xml.writeAttribute("time", "0");
        xml.writeAttribute("timestamp", made.truncatedTo(ChronoUnit.SECONDS).toString());
        for (String clause : suite.clauses()) {
            xml.writeCharacters("\n    ");
            xml.writeStartElement("testcase");
            xml.writeAttribute("classname", clean(site + "." + suite.name().replace('.', '_')));
            xml.writeAttribute("name", clause + " " + account.promise(clause).name());
            xml.writeAttribute("time", "0");
            outcome(xml, suite.worst(clause), suite.found().getOrDefault(clause, List.of()));
            xml.writeEndElement();
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private static void outcome(XMLStreamWriter xml, Outcome outcome, List<Judged> found) throws XMLStreamException {
        if (outcome == Outcome.KEPT) {
            return;
        }
        String all = found.stream().map(judged -> judged.finding().toString()).collect(Collectors.joining("\n"));
        switch (outcome) {
            case BROKEN -> {
                xml.writeStartElement("failure");
                xml.writeAttribute("message", clean(found.get(0).finding().message()));
                xml.writeAttribute("type", found.get(0).finding().id());
                xml.writeCharacters(clean(all));
            }
            case WAIVED -> {
                xml.writeStartElement("skipped");
                xml.writeAttribute(
                        "message", clean("waived: " + found.get(0).finding().message()));
            }
            default -> {
                xml.writeStartElement("system-out");
                xml.writeCharacters(clean(all));
            }
        }
        xml.writeEndElement();
    }

    /** Without what XML 1.0 forbids. */
    private static String clean(String text) {
        return text.replaceAll(
                "[^\\x{9}\\x{A}\\x{D}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
