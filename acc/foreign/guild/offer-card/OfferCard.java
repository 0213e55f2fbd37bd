package guild.offercard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sitewright.api.component.Money;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.component.StatesFacts;
import org.sitewright.api.component.Thing;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;

/**
 * One thing that can be bought.
 *
 * @param name what it is
 * @param text about it
 * @param price what it costs
 */
@SiteComponent
@MaxHtml(2_000)
@MaxCss(600)
@NoScript
public record OfferCard(@NotBlank @Size(max = 80) String name, @NotBlank @Size(max = 300) String text, @NotNull Money price)
        implements StatesFacts {
    @Override
    public List<Thing> facts(Context context) {
        return List.of(Thing.of("Product")
                .with("name", name)
                .with("description", text)
                .with(
                        "offers",
                        Thing.of("Offer")
                                .with("price", price.amount().toPlainString())
                                .with("priceCurrency", price.currency().getCurrencyCode())));
    }
}
