package org.sitewright.components.openinghours;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.component.Uses;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;
import org.sitewright.api.site.Business;

/**
 * When the business is open, as given in the site's business facts. States nothing to search engines: days are free text.
 *
 * @param heading of the section
 * @param note what the table cannot say, for example holidays
 */
@SiteComponent
@Uses(Business.class)
@MaxHtml(4_000)
@MaxCss(2_000)
@NoScript
public record OpeningHours(@NotBlank @Size(max = 120) String heading, @Size(max = 300) String note) {
    /** The same days only once: a morning and an afternoon stand in one row. */
    public List<Row> rows(List<Business.Hours> hours) {
        List<Row> rows = new ArrayList<>();
        for (Business.Hours line : hours) {
            Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last == null || !last.days().equalsIgnoreCase(line.days())) {
                last = new Row(line.days(), new ArrayList<>());
                rows.add(last);
            }
            last.hours().add(line);
        }
        return rows;
    }

    /**
     * When it is open on some days.
     *
     * @param days as visitors read them
     * @param hours one line for each time it opens
     */
    public record Row(String days, List<Business.Hours> hours) {}
}
