package org.sitewright.browser;

import java.util.List;
import java.util.function.BiConsumer;
import org.sitewright.api.contract.privacy.Category;
import org.sitewright.browser.Setting.Moment;

/**
 * The visits of people who answer the site's own consent control: one agrees to everything, comes back and withdraws it
 * later; another refuses; where the control has choices, one for each agrees to it alone. What an element of the control
 * does is its {@code data-consent}: {@code agree}, {@code choose}, {@code refuse}, {@code withdraw}, or {@code open} for
 * one that shows the control again.
 */
final class ConsentVisits {
    private static final Setting AT_REST = Setting.at(Setting.WIDE);

    private final Chromium browser;
    private final BiConsumer<Tab, Setting> look;

    /** Calls {@code look} with each tab as it is to be seen. */
    ConsentVisits(Chromium browser, BiConsumer<Tab, Setting> look) {
        this.browser = browser;
        this.look = look;
    }

    /** Visits the page, which asks for consent. */
    void to(ExpectedPage page) {
        try (Tab first = browser.open(page)) {
            answer(first, "agree", AT_REST.when(Moment.AGREED));
        }
        try (Tab next = browser.again(page)) {
            Setting setting = AT_REST.when(Moment.AGREED);
            next.load(setting);
            next.scroll();
            next.pass(PageLook.LATER);
            next.use();
            next.pass(PageLook.AFTER_USE);
            look.accept(next, setting);
        }
        try (Tab last = browser.again(page)) {
            answer(last, "withdraw", AT_REST.when(Moment.WITHDRAWN));
        }
        List<Category> choices;
        try (Tab other = browser.open(page)) {
            answer(other, "refuse", AT_REST.when(Moment.REFUSED));
            choices = other.choices();
        }
        for (Category choice : choices) {
            try (Tab chooser = browser.open(page)) {
                answer(chooser, "choose", AT_REST.chosen(choice));
            }
        }
    }

    private void answer(Tab tab, String answer, Setting setting) {
        tab.load(setting);
        if (tab.answer(answer, setting)) {
            tab.pass(PageLook.LATER);
            look.accept(tab, setting);
        }
    }
}
