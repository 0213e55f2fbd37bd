package org.sitewright.acceptance.foreign;

import java.util.List;

/** Facelets pages in which components are tags. */
final class ViewText {
    private final Telling telling;
    private final Chance chance;

    ViewText(Telling telling, Chance chance) {
        this.telling = telling;
        this.chance = chance;
    }

    /** The way here. */
    String visit() {
        StringBuilder view = new StringBuilder(
                """
                <ui:composition xmlns:ui="jakarta.faces.facelets" xmlns:s="urn:sitewright:sitewright" xmlns:guild="urn:sitewright:guild">
                """);
        view.append("<s:page-heading heading=\"")
                .append(attribute(telling.page("visit")))
                .append("\"/>\n");
        view.append("<s:text id=\"way\" body=\"")
                .append(attribute(telling.sentence("story") + " " + telling.sentence("story")))
                .append("\"/>\n");
        if (chance.in(50)) {
            view.append("<s:steps heading=\"")
                    .append(attribute(telling.say("steps")))
                    .append("\">\n");
            for (List<String> step : telling.trade().lines("steps")) {
                view.append("  <s:steps.items name=\"")
                        .append(attribute(step.get(0)))
                        .append("\" text=\"")
                        .append(attribute(step.get(1)))
                        .append("\"/>\n");
            }
            view.append("</s:steps>\n");
        }
        if (chance.in(50)) {
            List<String> news = telling.next("news");
            view.append("<guild:notice heading=\"")
                    .append(attribute(news.get(0)))
                    .append("\" text=\"")
                    .append(attribute(news.get(2)))
                    .append("\"/>\n");
        }
        view.append("<s:call-to-action heading=\"")
                .append(attribute(telling.say("next")))
                .append("\"><s:call-to-action.actions label=\"")
                .append(attribute(telling.say("book")))
                .append("\" to=\"/contact\"/></s:call-to-action>\n");
        return view.append("</ui:composition>\n").toString();
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
