package org.sitewright.acceptance.foreign;

import java.util.ArrayList;
import java.util.List;

/** What a careless or a malicious pack does in its style sheets, scripts and declarations. */
final class CodeDefects {
    private CodeDefects() {}

    static List<Defect> all() {
        List<Defect> all = new ArrayList<>();
        styles(all);
        scripts(all);
        declarations(all);
        return all;
    }

    private static void styles(List<Defect> all) {
        style(all, "a focus ring taken away", "a:focus { outline: none; }");
        style(all, "a focus ring of no width", ".button:focus-visible { outline: 0 }");
        style(all, "an import from another host", "@import url(\"https://fonts.googleapis.com/css2?family=Inter\");");
        style(
                all,
                "a font of another host",
                "@font-face { font-family: X; src: url(https://fonts.gstatic.com/s/inter.woff2) format(\"woff2\"); }");
        style(
                all,
                "a picture of another host",
                ".notice, .portrait { background: url('//cdn.werkstatt-nord.de/bg.png'); }");
        style(
                all,
                "a picture that is not there",
                ".portrait, .notice, .fold { background-image: url(bg-muster.png); }");
        style(
                all,
                "a pixel that counts who hovers",
                "section:hover { background-image: url(https://c.tracknet.io/h.gif); }");
        style(
                all,
                "motion without end",
                "@keyframes spin { to { rotate: 1turn } }\n.heading { animation: spin 2s linear infinite; }");
        style(
                all,
                "a framework's style sheet",
                ".u-1 { margin: 1px; padding: 2px; color: var(--ink); }\n"
                        .repeat(1)
                        .concat(rules()));
        style(all, "a brace that is not closed", ".promo { color: var(--ink);");
        style(all, "light grey letters", ".heading { color: #cccccc; }");
        style(all, "letters of eight pixels", "p { font-size: 8px; }");
        style(all, "rules for every page's body", "body { overflow: hidden; background: #ffffff; }");
        style(all, "a script in a style", ".x { behavior: url(x.htc); width: expression(alert(1)); }");
        style(all, "smooth scrolling for all", "html { scroll-behavior: smooth; }");
    }

    private static String rules() {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            rules.append(".util-")
                    .append(i * 7919 % 1000)
                    .append(" { margin-inline: ")
                    .append(i)
                    .append("px; }\n");
        }
        return rules.toString();
    }

    private static void scripts(List<Defect> all) {
        script(all, "a cookie", "document.cookie = \"visitor=\" + Date.now() + \"; max-age=31536000\";");
        script(all, "a key of local storage", "localStorage.setItem(\"ab-group\", \"b\");");
        script(all, "a key of session storage", "sessionStorage.lastPage = location.pathname;");
        script(all, "a data base", "indexedDB.open(\"visits\", 1);");
        script(all, "a request to another host", "fetch(\"https://api.ipify.org?format=json\");");
        script(
                all,
                "a beacon to another host",
                "addEventListener(\"pagehide\", () => navigator.sendBeacon(\"https://c.tracknet.io/b\", document.title));");
        script(all, "a socket to another host", "new WebSocket(\"wss://live.tracknet.io/s\");");
        script(all, "a pixel to another host", "new Image().src = \"https://c.tracknet.io/p.gif?u=\" + location.href;");
        script(all, "a script of another host", "import(\"https://cdn.skypack.dev/canvas-confetti\");");
        script(
                all,
                "an import of another host",
                "import confetti from \"https://cdn.skypack.dev/canvas-confetti\";\nconfetti();");
        script(
                all,
                "a script element of another host",
                "const s = document.createElement(\"script\"); s.src = \"https://www.googletagmanager.com/gtag/js?id=G-1\"; document.head.append(s);");
        script(
                all,
                "a host that is written backwards",
                "fetch([\"https:/\", \"c.track\" + \"net.io\", \"x\"].join(\"/\"));");
        script(all, "a host in base64", "fetch(atob(\"aHR0cHM6Ly9jLnRyYWNrbmV0LmlvL3g=\"));");
        script(all, "evaluated text", "eval(document.currentScript?.dataset.code ?? \"1\");");
        script(all, "a function made of text", "new Function(\"return 1\")();");
        script(all, "a timer with text", "setTimeout(\"location.reload()\", 60000);");
        script(
                all,
                "the address line as markup",
                "document.querySelector(\"main\").innerHTML += decodeURIComponent(location.hash.slice(1));");
        script(all, "text written into the page", "document.write(\"<p>\" + new Date() + \"</p>\");");
        script(all, "a listener to every key", "addEventListener(\"keydown\", e => fetch(\"/k?\" + e.key));");
        script(all, "where the visitor is", "navigator.geolocation.getCurrentPosition(p => console.log(p));");
        script(
                all,
                "a key of a paid service",
                "const key = \"AIza\" + \"\"; const maps = \"AIzaSyD-9tSrke72PouQMnMX-a7eZSW0jkFMBWY\";");
        script(all, "a halt for the debugger", "debugger;");
        script(all, "a library of a hundred kilobytes", library());
        script(all, "a style attribute", "document.body.setAttribute(\"style\", \"zoom: 0.9\");");
        script(
                all,
                "a window that nobody asked for",
                "setTimeout(() => window.open(\"https://gewinn.tracknet.io/\"), 3000);");
        script(
                all,
                "a redirect",
                "if (/Android/.test(navigator.userAgent)) location.href = \"https://apps.tracknet.io/\";");
        all.add(new Defect(
                "script",
                "a script where none was promised",
                on -> MarkupDefects.component(
                        on, "notice", files -> files.put("js", "document.title = \"(1) \" + document.title;\n"))));
    }

    private static String library() {
        StringBuilder library = new StringBuilder();
        Chance chance = new Chance(5);
        for (int i = 0; i < 2500; i++) {
            library.append("export const f")
                    .append(i)
                    .append(" = a => a * ")
                    .append(chance.below(1_000_000))
                    .append(";\n");
        }
        return library.toString();
    }

    private static void declarations(List<Defect> all) {
        java(
                all,
                "a source that nobody uses",
                "harbour-map",
                "@Sources(frame = \"https://karten.wegweiser-dienst.eu\")",
                "@Sources(frame = \"https://karten.wegweiser-dienst.eu\", connect = \"https://api.wegweiser-dienst.eu\")");
        java(all, "a source taken back", "harbour-map", "@Sources(frame = \"https://karten.wegweiser-dienst.eu\")", "");
        java(all, "any source", "harbour-map", "frame = \"https://karten.wegweiser-dienst.eu\"", "frame = \"*\"");
        java(all, "a source over HTTP", "harbour-map", "frame = \"https://karten", "frame = \"http://karten");
        java(all, "a third party without a name", "harbour-map", "name = \"Wegweiser-Dienst eG\"", "name = \"\"");
        java(all, "a third party without a purpose", "harbour-map", "purpose = \"Draws the map\"", "purpose = \" \"");
        java(all, "a third party kept for ever", "harbour-map", "days = 7", "days = 36500");
        java(
                all,
                "a third party that needs consent, loaded at once",
                "harbour-map",
                "Category.NECESSARY",
                "Category.MARKETING");
        java(
                all,
                "a key without a purpose",
                "last-seen",
                "purpose = \"Keeps the tip folded once it is read\"",
                "purpose = \"\"");
        java(all, "a key of another name than kept", "last-seen", "name = \"tip-read\"", "name = \"tip\"");
        java(all, "a form taken back", "inquiry", "@Form(fields = {\"name\", \"email\", \"day\", \"matter\"})", "");
        java(
                all,
                "a field left out of the declaration",
                "inquiry",
                "fields = {\"name\", \"email\", \"day\", \"matter\"}",
                "fields = {\"name\", \"email\", \"day\"}");
        java(all, "personal data not declared as such", "inquiry", "@Personal(fields = {\"name\", \"email\"})", "");
        java(all, "a budget that cannot hold", "portrait", "@MaxHtml(6_000)", "@MaxHtml(100)");
        java(
                all,
                "no script promised, and one there",
                "fold",
                "@MaxScript(1_000)",
                "@org.sitewright.api.contract.performance.NoScript");
        java(
                all,
                "a main heading promised and not rendered",
                "notice",
                "@NoScript",
                "@NoScript @org.sitewright.api.contract.seo.MainHeading");
        java(
                all,
                "stars for its own shop",
                "offer-card",
                ".with(\"description\", text)",
                ".with(\"description\", text).with(\"aggregateRating\", Thing.of(\"AggregateRating\").with(\"ratingValue\", 5).with(\"reviewCount\", 412))");
        java(
                all,
                "a price lower than shown",
                "offer-card",
                "price.amount().toPlainString()",
                "price.amount().subtract(java.math.BigDecimal.ONE).toPlainString()");
        java(
                all,
                "a fact without its currency",
                "offer-card",
                ".with(\"priceCurrency\", price.currency().getCurrencyCode())",
                "");
        java(
                all,
                "a fact that is not on the page",
                "offer-card",
                ".with(\"name\", name)",
                ".with(\"name\", name).with(\"brand\", Thing.of(\"Brand\").with(\"name\", \"Rolex\"))");
        java(
                all,
                "a type that schema.org does not have",
                "offer-card",
                "Thing.of(\"Product\")",
                "Thing.of(\"Prodcut\")");
        java(
                all,
                "facts that fail",
                "offer-card",
                "return List.of(",
                "if (name.length() > 0) { throw new IllegalStateException(\"no stock service\"); }\n        return List.of(");
    }

    private static void style(List<Defect> all, String name, String css) {
        all.add(new Defect("style", name, on -> {
            String component = on.chance().pick(List.of("notice", "portrait", "fold", "inquiry", "offer-card"));
            return MarkupDefects.component(
                    on,
                    component,
                    files -> files.computeIfPresent(
                            "css", (k, text) -> css.startsWith("@import") ? css + "\n" + text : text + css + "\n"));
        }));
    }

    private static void script(List<Defect> all, String name, String js) {
        all.add(new Defect("script", name, on -> {
            String component = on.chance().pick(List.of("last-seen", "fold"));
            return MarkupDefects.component(
                    on,
                    component,
                    files -> files.computeIfPresent(
                            "js", (k, text) -> js.startsWith("import ") ? js + "\n" + text : text + js + "\n"));
        }));
    }

    private static void java(List<Defect> all, String name, String component, String from, String to) {
        all.add(new Defect(
                "declaration",
                name,
                on -> MarkupDefects.component(
                        on,
                        component,
                        files -> files.computeIfPresent("java", (k, text) -> MarkupDefects.changed(text, from, to)))));
    }
}
