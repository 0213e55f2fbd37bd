package org.sitewright.browser;

import java.util.function.BiConsumer;
import org.sitewright.browser.Setting.Moment;

/**
 * The visits of people who answer the site's own consent control: one agrees to everything, comes back and withdraws it
 * later; another refuses. What an element of the control does is its {@code data-consent}: {@code agree}, {@code
 * refuse}, {@code withdraw}, or {@code open} for one that shows the control again.
 */
final class ConsentVisits {
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
            answer(first, "agree", Moment.AGREED);
        }
        try (Tab next = browser.again(page)) {
            Setting setting = Setting.at(Setting.WIDE).when(Moment.AGREED);
            next.load(setting);
            next.scroll();
            next.pass(PageLook.LATER);
            next.use();
            next.pass(PageLook.AFTER_USE);
            look.accept(next, setting);
        }
        try (Tab last = browser.again(page)) {
            answer(last, "withdraw", Moment.WITHDRAWN);
        }
        try (Tab other = browser.open(page)) {
            answer(other, "refuse", Moment.REFUSED);
        }
    }

    private void answer(Tab tab, String answer, Moment moment) {
        Setting setting = Setting.at(Setting.WIDE).when(moment);
        tab.load(setting);
        if (tab.answer(answer)) {
            tab.pass(PageLook.LATER);
            look.accept(tab, setting);
        }
    }
}
