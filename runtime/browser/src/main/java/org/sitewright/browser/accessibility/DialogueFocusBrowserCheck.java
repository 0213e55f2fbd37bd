package org.sitewright.browser.accessibility;

import java.util.List;
import org.sitewright.api.contract.Severity;
import org.sitewright.api.contract.accessibility.DialogueFocus;
import org.sitewright.api.verification.Finding;
import org.sitewright.browser.BrowserCheck;
import org.sitewright.browser.DialogueFault;
import org.sitewright.browser.Setting;
import org.sitewright.browser.Setting.Moment;
import org.sitewright.browser.View;

/** Opens every dialogue with the keyboard, and looks where the focus goes. */
public final class DialogueFocusBrowserCheck implements BrowserCheck<DialogueFocus> {
    @Override
    public boolean looksAt(Setting setting) {
        return setting.moment() == Moment.DIALOGUE;
    }

    @Override
    public List<Finding> check(DialogueFocus clause, View view) {
        return view.dialogues().stream()
                .map(dialogue -> finding(dialogue, view))
                .toList();
    }

    /** Of a dialogue that is not modal, only practice asks for it. */
    private static Finding finding(DialogueFault dialogue, View view) {
        Finding finding = dialogue.fault()
                .finding(
                        DialogueFocus.class,
                        view,
                        "Open a <dialog> with showModal(), close it with close(), and leave the rest to the browser");
        return dialogue.modal()
                ? finding
                : new Finding(finding.id(), Severity.WARNING, finding.subject(), finding.message(), finding.fix());
    }
}
