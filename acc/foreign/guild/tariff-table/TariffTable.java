package guild.tarifftable;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sitewright.api.component.Money;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;

/**
 * A table of prices.
 *
 * @param heading of the section
 * @param what head of the first column
 * @param price head of the second column
 * @param items its rows
 */
@SiteComponent
@MaxHtml(6_000)
@MaxCss(800)
@NoScript
public record TariffTable(
        @NotBlank @Size(max = 80) String heading,
        @NotBlank @Size(max = 40) String what,
        @NotBlank @Size(max = 40) String price,
        @NotEmpty @Size(max = 30) List<@Valid Row> items) {
    public TariffTable {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /**
     * A row.
     *
     * @param name what it is
     * @param price what it costs
     */
    public record Row(@NotBlank @Size(max = 80) String name, @NotNull Money price) {}
}
