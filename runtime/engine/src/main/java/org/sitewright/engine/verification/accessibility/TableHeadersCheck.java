package org.sitewright.engine.verification.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitewright.api.contract.accessibility.TableHeaders;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.HtmlElement;
import org.sitewright.api.verification.RenderedPage;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.Loads;
import org.sitewright.engine.verification.Templates;

/** Looks for tables of data without header cells. */
@ApplicationScoped
public class TableHeadersCheck implements Check.OfPage<TableHeaders> {
    @Override
    public List<Finding> check(TableHeaders clause, RenderedPage page) {
        List<Finding> findings = new ArrayList<>();
        for (HtmlElement table : page.document().select("table")) {
            boolean data = !table.attribute("role").strip().matches("presentation|none");
            boolean headed = table.select("th, [role=columnheader], [role=rowheader]").stream()
                    .anyMatch(header -> !header.text().isBlank());
            if (data && !headed) {
                findings.add(finding(
                        Templates.subject(page, table),
                        "A table has no header cells",
                        "Make the cells that name others th with a scope"));
            }
            Set<String> ids = table.select("th[id], td[id]").stream()
                    .map(cell -> cell.attribute("id"))
                    .collect(Collectors.toSet());
            for (HtmlElement cell : table.select("[headers]")) {
                Loads.words(cell.attribute("headers")).stream()
                        .filter(id -> !ids.contains(id))
                        .map(id -> finding(
                                Templates.subject(page, cell),
                                "headers=\"" + id + "\" names no cell of the table",
                                "Name the id of a header cell"))
                        .forEach(findings::add);
            }
        }
        return findings;
    }

    private static Finding finding(Subject subject, String message, String fix) {
        return Finding.of(TableHeaders.class, subject, message, fix);
    }
}
