package org.sitewright.browser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openqa.selenium.WebDriverException;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.Setting.Moment;
import org.sitewright.engine.site.Rule;

/** Looks at one page in every setting, and says each finding once, with the settings in which it was seen. */
final class PageLook {
    /** Longer than any script that sets something "a little later" waits, and nothing to a clock that need not be waited for. */
    static final Duration LATER = Duration.ofSeconds(30);

    static final Duration AFTER_USE = Duration.ofSeconds(10);

    /** As long as the longest window in which shifts of the layout are summed. */
    private static final Duration ARRIVAL = Duration.ofSeconds(5);

    private static final int NAMED_SETTINGS = 2;

    private final Chromium browser;
    private final BrowserChecks checks;
    private final Map<Finding, List<Setting>> seen = new LinkedHashMap<>();
    private List<SeenText> textWithScript = List.of();
    private boolean asksForConsent;
    private boolean hasDialogues;
    private boolean hasHovers;
    private boolean hasTabs;

    PageLook(Chromium browser, BrowserChecks checks) {
        this.browser = browser;
        this.checks = checks;
    }

    /** What the page breaks. */
    List<Finding> at(ExpectedPage page) {
        try {
            calm(page);
            live(page);
            withoutScript(page);
            afresh(page, Moment.ARRIVED, ARRIVAL);
            if (hasDialogues) {
                afresh(page, Moment.DIALOGUE, Duration.ZERO);
            }
            if (hasTabs) {
                afresh(page, Moment.TABS, Duration.ZERO);
            }
            if (hasHovers) {
                afresh(page, Moment.POINTED, Duration.ZERO);
            }
            if (asksForConsent) {
                new ConsentVisits(browser, this::look).to(page);
            }
        } catch (WebDriverException hindered) {
            seen.put(
                    Rule.BROKEN_CHECK.at(
                            page.subject(),
                            "the browser cannot look at the page to the end: "
                                    + hindered.getRawMessage()
                                            .lines()
                                            .findFirst()
                                            .orElse(""),
                            "find the script that keeps the page busy or leaves it"),
                    List.of());
        }
        return seen.entrySet().stream()
                .map(entry -> named(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void calm(ExpectedPage page) {
        if (!checks.lookAt(Setting.CALM)) {
            return;
        }
        try (Tab tab = browser.open(page)) {
            tab.load(Setting.CALM);
            look(tab, Setting.CALM);
        }
    }

    private void live(ExpectedPage page) {
        try (Tab tab = browser.open(page)) {
            Moment now = Moment.REST;
            tab.load(Setting.LIVE.get(0));
            View first = tab.view(Setting.LIVE.get(0), List.of());
            textWithScript = first.text();
            hasHovers = first.hasHovers();
            for (Setting setting : looked(Setting.LIVE)) {
                if (setting.moment() != now) {
                    now = setting.moment();
                    if (now == Moment.USED) {
                        tab.use();
                    } else {
                        tab.scroll();
                    }
                    tab.apply(setting);
                    tab.pass(now == Moment.USED ? AFTER_USE : LATER);
                }
                tab.apply(setting);
                look(tab, setting);
            }
            asksForConsent = tab.asksForConsent();
            hasDialogues = tab.has("dialog, [role=dialog], [role=alertdialog]");
            hasTabs = tab.has("[role=tablist]");
        }
    }

    private void afresh(ExpectedPage page, Moment moment, Duration waited) {
        Setting setting = Setting.at(Setting.WIDE).when(moment);
        if (!checks.lookAt(setting)) {
            return;
        }
        try (Tab tab = browser.open(page)) {
            tab.load(setting);
            if (!waited.isZero()) {
                tab.pass(waited);
            }
            look(tab, setting);
        }
    }

    private void withoutScript(ExpectedPage page) {
        List<Setting> settings = looked(Setting.WITHOUT_SCRIPT);
        if (settings.isEmpty()) {
            return;
        }
        try (Tab tab = browser.open(page)) {
            tab.load(settings.get(0));
            for (Setting setting : settings) {
                tab.apply(setting);
                look(tab, setting);
            }
        }
    }

    /** Those settings until the last at which any check looks; one follows from the other. */
    private List<Setting> looked(List<Setting> settings) {
        int end = settings.size();
        while (end > 0 && !checks.lookAt(settings.get(end - 1))) {
            end--;
        }
        return settings.subList(0, end);
    }

    private void look(Tab tab, Setting setting) {
        for (Finding finding : checks.of(tab.view(setting, textWithScript))) {
            seen.computeIfAbsent(finding, first -> new ArrayList<>()).add(setting);
        }
    }

    /** Where it was seen: the first two settings are enough to look for it. */
    private static Finding named(Finding finding, List<Setting> settings) {
        if (settings.isEmpty()) {
            return finding;
        }
        String where = settings.stream()
                .distinct()
                .limit(NAMED_SETTINGS)
                .map(Setting::toString)
                .collect(Collectors.joining(", "));
        return new Finding(
                finding.id(),
                finding.severity(),
                finding.subject(),
                finding.message() + " (" + where + (settings.size() > NAMED_SETTINGS ? ", …" : "") + ")",
                finding.fix());
    }
}
