package org.sitewright.components.entrylist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.component.Uses;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;
import org.sitewright.api.site.Entries;

/**
 * The newest entries of a collection, each leading to its page.
 *
 * @param heading of the list
 * @param collection name of the collection
 * @param limit how many at most; 6 unless given
 */
@SiteComponent
@Uses(Entries.class)
@MaxHtml(32_000)
@MaxCss(2_000)
@NoScript
public record EntryList(
        @NotBlank @Size(max = 120) String heading,
        @NotBlank @Size(max = 60) String collection,
        @Min(1) @Max(48) Integer limit) {
    public EntryList {
        limit = limit == null ? 6 : limit;
    }
}
