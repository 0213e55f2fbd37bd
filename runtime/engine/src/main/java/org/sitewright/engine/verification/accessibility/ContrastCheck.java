package org.sitewright.engine.verification.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitewright.api.contract.accessibility.Contrast;
import org.sitewright.api.verification.Check;
import org.sitewright.api.verification.Finding;
import org.sitewright.api.verification.RenderedSite;
import org.sitewright.api.verification.Subject;
import org.sitewright.engine.verification.ColorContrast;

/** Measures the theme's colour pairs. */
@ApplicationScoped
public class ContrastCheck implements Check.OfSite<Contrast> {
    @Override
    public List<Finding> check(Contrast clause, RenderedSite site) {
        List<Finding> findings = new ArrayList<>();
        for (RenderedSite.ColorPair pair : site.colors()) {
            String colors = pair.text() + " " + pair.textColor() + " on " + pair.ground() + " " + pair.groundColor();
            Subject chosen = pair.place().map(Subject::of).orElseGet(site::subject);
            Optional<Double> ratio = ColorContrast.ratio(pair.textColor(), pair.groundColor());
            if (ratio.isEmpty()) {
                findings.add(Finding.of(
                        Contrast.class,
                        chosen,
                        colors + " in " + pair.mode() + " mode cannot be measured",
                        "Write both colours as #rrggbb"));
            } else if (ratio.get() < pair.needs()) {
                findings.add(Finding.of(
                        Contrast.class,
                        chosen,
                        colors + " in " + pair.mode() + " mode has contrast " + cut(ratio.get()) + ":1; it needs "
                                + cut(pair.needs()) + ":1",
                        "Darken or lighten " + pair.text() + " or " + pair.ground()));
            }
        }
        return findings;
    }

    /** Two decimals, never rounded up to what is needed. */
    private static String cut(double ratio) {
        return BigDecimal.valueOf(ratio)
                .setScale(2, RoundingMode.FLOOR)
                .stripTrailingZeros()
                .toPlainString();
    }
}
