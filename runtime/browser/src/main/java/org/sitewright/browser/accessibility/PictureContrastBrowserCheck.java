package org.sitewright.browser.accessibility;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.json.Json;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.accessibility.PictureContrast;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.Fault;
import org.sitewright.browser.Setting;
import org.sitewright.browser.View;

/** Takes a picture of what lies behind text that stands on a picture or a gradient, and measures its pixels. */
public final class PictureContrastBrowserCheck implements BrowserCheck<PictureContrast> {
    private static final String FIX =
            "Lay a colour of the theme between text and picture, choose a calmer part of it, or set the text beside it";

    /** Scrolls there, and waits until pictures in sight are painted; two seconds at most. */
    private static final String SHOW =
            """
            const [height, done] = arguments;
            scrollTo({top: height, behavior: 'instant'});
            const images = [...document.images].filter(image => {
              const box = image.getBoundingClientRect();
              return box.bottom > 0 && box.top < innerHeight;
            });
            const painted = () => requestAnimationFrame(() => requestAnimationFrame(() => done()));
            Promise.race([Promise.allSettled(images.map(image => image.decode())), new Promise(late => setTimeout(late, 2000))])
              .then(painted);
            """;

    private static final String HIDE =
            """
            const done = arguments[0];
            const sheet = new CSSStyleSheet();
            sheet.replaceSync('*, *::before, *::after { -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important; transition: none !important; caret-color: transparent !important }');
            sheet.sitewrightText = true;
            document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
            requestAnimationFrame(() => requestAnimationFrame(() => done()));
            """;

    private static final String UNHIDE =
            "document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => !sheet.sitewrightText)";

    @Override
    public boolean looksAt(Setting setting) {
        return setting.showsColours();
    }

    @Override
    public List<Finding> check(PictureContrast clause, View view) {
        List<Finding> findings = new ArrayList<>();
        for (Fault height : view.faults(PictureContrastBrowserCheck.class, "where")) {
            view.await(SHOW, Integer.parseInt(height.said()));
            List<Fault> texts = view.faults(PictureContrastBrowserCheck.class, "here");
            if (!texts.isEmpty()) {
                view.await(HIDE);
                BufferedImage behind = view.picture();
                view.run(UNHIDE);
                texts.stream().flatMap(text -> finding(text, behind, view)).forEach(findings::add);
            }
        }
        view.run("scrollTo({top: 0, behavior: 'instant'})");
        return findings;
    }

    @SuppressWarnings("unchecked")
    private static Stream<Finding> finding(Fault found, BufferedImage behind, View view) {
        Map<String, Object> text = new Json().toType(found.said(), Json.MAP_TYPE);
        double least = ((Number) text.get("least")).doubleValue();
        PixelContrast contrast = PixelContrast.of(
                behind,
                ((List<List<Number>>) text.get("lines"))
                        .stream().map(PictureContrastBrowserCheck::doubles).toList(),
                doubles((List<Number>) text.get("color")),
                ((Number) text.get("size")).doubleValue());
        if (contrast.worst() >= least) {
            return Stream.empty();
        }
        boolean nowhere = contrast.best() < least;
        Fault fault = new Fault(
                found.block(),
                found.element(),
                String.format(
                        Locale.ROOT,
                        "says '%s' on a picture or gradient with a contrast of %.2f:1 at %s; %s:1 is needed",
                        text.get("text"),
                        nowhere ? contrast.best() : contrast.worst(),
                        nowhere ? "best" : "worst",
                        least == 3 ? "3" : "4.5"));
        Finding finding = fault.finding(PictureContrast.class, view, FIX);
        return Stream.of(new Finding(
                finding.id(),
                nowhere ? finding.severity() : Severity.WARNING,
                finding.subject(),
                finding.message(),
                finding.fix()));
    }

    private static List<Double> doubles(List<Number> numbers) {
        return numbers.stream().map(Number::doubleValue).toList();
    }
}
