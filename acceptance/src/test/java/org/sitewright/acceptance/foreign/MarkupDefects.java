package org.sitewright.acceptance.foreign;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What developers write into templates and views: markup from elsewhere, and good markup with a part lost. */
final class MarkupDefects {
    private static final String EL = "#{";

    /** What was written, and how it reads. */
    private record Snippet(String name, String markup) {}

    private static final List<Snippet> SNIPPETS = List.of(
            new Snippet("a style attribute", "<p style=\"color:red\">Neu</p>"),
            new Snippet("a click handler", "<button type=\"button\" onclick=\"openChat()\">Chat</button>"),
            new Snippet("a script in the markup", "<script>window.dataLayer = window.dataLayer || [];</script>"),
            new Snippet(
                    "a script of another host",
                    "<script src=\"https://cdn.jsdelivr.net/npm/swiper@11/swiper-bundle.min.js\"></script>"),
            new Snippet(
                    "a style sheet of another host",
                    "<link rel=\"stylesheet\" href=\"https://fonts.googleapis.com/css2?family=Inter\"/>"),
            new Snippet("styles in the markup", "<style>.promo { color: red }</style>"),
            new Snippet(
                    "a picture of another host",
                    "<img src=\"https://images.unsplash.com/photo-7.jpg\" alt=\"A table\" width=\"800\" height=\"600\" loading=\"lazy\"/>"),
            new Snippet(
                    "a tracking pixel",
                    "<img src=\"https://www.facebook.com/tr?id=1&amp;ev=PageView\" alt=\"\" width=\"1\" height=\"1\"/>"),
            new Snippet(
                    "a film of another host",
                    "<iframe src=\"https://www.youtube.com/embed/abc\" title=\"Our film\" width=\"560\" height=\"315\" loading=\"lazy\"></iframe>"),
            new Snippet(
                    "a frame without a title",
                    "<iframe src=\"/\" width=\"560\" height=\"315\" loading=\"lazy\"></iframe>"),
            new Snippet(
                    "a picture without words",
                    "<img src=\"/favicon.ico\" width=\"40\" height=\"40\" loading=\"lazy\"/>"),
            new Snippet(
                    "a picture without its size",
                    "<img src=\"/favicon.ico\" alt=\"The sign above the door\" loading=\"lazy\"/>"),
            new Snippet("a link without an address", "<a class=\"button\">Book</a>"),
            new Snippet("a link to a hash", "<a class=\"button\" href=\"#\">Book now</a>"),
            new Snippet("a link that runs code", "<a href=\"javascript:void(0)\">Open the menu</a>"),
            new Snippet("a link without words", "<a href=\"/contact\"><span class=\"icon\"></span></a>"),
            new Snippet(
                    "a link in a new window",
                    "<a href=\"https://www.tripadvisor.de/\" target=\"_blank\">Reviews on Tripadvisor</a>"),
            new Snippet("a link to a page that is not there", "<a href=\"/terms-of-use\">Terms of use</a>"),
            new Snippet(
                    "a button without words",
                    "<button type=\"button\"><svg viewBox=\"0 0 10 10\" aria-hidden=\"true\"><path d=\"M0 0h10\"/></svg></button>"),
            new Snippet("one more main heading", "<h1>Welcome</h1>"),
            new Snippet("a heading five levels down", "<h6>Details</h6>"),
            new Snippet("an empty heading", "<h3></h3>"),
            new Snippet("a field without a label", "<input type=\"text\" name=\"q\" placeholder=\"Search\"/>"),
            new Snippet(
                    "a form that nobody declared",
                    "<form action=\"/newsletter\" method=\"post\"><label>E-mail <input type=\"email\" name=\"email\" autocomplete=\"email\"/></label><button>Subscribe</button></form>"),
            new Snippet(
                    "a form sent elsewhere",
                    "<form action=\"https://formspree.io/f/abc\" method=\"post\"><label>E-mail <input type=\"email\" name=\"email\" autocomplete=\"email\"/></label><button>Send it</button></form>"),
            new Snippet("an id twice", "<p id=\"promo\">One</p><p id=\"promo\">Two</p>"),
            new Snippet("a tab order by hand", "<a href=\"/contact\" tabindex=\"5\">Write to us</a>"),
            new Snippet(
                    "a link hidden from screen readers",
                    "<p aria-hidden=\"true\"><a href=\"/contact\">Write to us</a></p>"),
            new Snippet("a role that does not exist", "<div role=\"tooltips\">Hint</div>"),
            new Snippet("an ARIA attribute that does not exist", "<p aria-labeledby=\"x\">Hint</p>"),
            new Snippet(
                    "an ARIA value that does not exist",
                    "<button type=\"button\" aria-expanded=\"open\">Menu</button>"),
            new Snippet(
                    "a table without headers",
                    "<table><tr><td>Mon</td><td>9–5</td></tr><tr><td>Tue</td><td>9–5</td></tr></table>"),
            new Snippet(
                    "a film without captions",
                    "<video src=\"/film.mp4\" controls=\"controls\" width=\"640\" height=\"360\"></video>"),
            new Snippet(
                    "a film that starts by itself",
                    "<video src=\"/film.mp4\" autoplay=\"autoplay\" width=\"640\" height=\"360\"></video>"),
            new Snippet(
                    "an object",
                    "<object data=\"https://old.werkstatt-nord.de/flash.swf\" width=\"300\" height=\"200\">Film</object>"),
            new Snippet("a page that moves on by itself", "<meta http-equiv=\"refresh\" content=\"5;url=/contact\"/>"),
            new Snippet("letters that run", "<marquee>Sale</marquee>"),
            new Snippet("an element that is long gone", "<center><font color=\"red\">Sale</font></center>"),
            new Snippet("kept from search engines", "<meta name=\"robots\" content=\"noindex, nofollow\"/>"),
            new Snippet(
                    "another page's canonical address",
                    "<link rel=\"canonical\" href=\"https://www.werkstatt-nord.de/start\"/>"),
            new Snippet("filler text", "<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit.</p>"),
            new Snippet("a password in a comment", "<p>Ready</p><!-- admin login: admin / password: Sommer2024! -->"),
            new Snippet(
                    "a key in an attribute", "<div data-stripe=\"sk_live_" + "51HqJ2eK7x9vB3nM5pQ8rT0uW\">Pay</div>"),
            new Snippet("a question of the request", "<p>You looked for " + EL + "param.q}</p>"),
            new Snippet("a word from the request's headers", "<p>" + EL + "header['User-Agent']}</p>"),
            new Snippet("a bean", "<p>" + EL + "cartBean.total}</p>"),
            new Snippet("another language inside", "<p lang=\"klingon\">Qapla’</p>"),
            new Snippet(
                    "a picture loaded at once",
                    "<img src=\"/favicon.ico\" alt=\"The sign above the door\" width=\"40\" height=\"40\" loading=\"eager\" fetchpriority=\"high\"/>"),
            new Snippet("a second main part", "<main><p>More</p></main>"),
            new Snippet("a navigation without a name", "<nav><a href=\"/contact\">Contact</a></nav>"),
            new Snippet(
                    "a list of stars for oneself",
                    "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"LocalBusiness\",\"name\":\"We\",\"aggregateRating\":{\"@type\":\"AggregateRating\",\"ratingValue\":5,\"reviewCount\":99}}</script>"),
            new Snippet(
                    "a picture over HTTP",
                    "<img src=\"http://cdn.werkstatt-nord.de/a.jpg\" alt=\"The yard\" width=\"40\" height=\"40\" loading=\"lazy\"/>"),
            new Snippet("a base address", "<base href=\"https://www.werkstatt-nord.de/\"/>"),
            new Snippet(
                    "a frame within which anything may run",
                    "<iframe srcdoc=\"&lt;script&gt;alert(1)&lt;/script&gt;\" title=\"Offer\" width=\"10\" height=\"10\" loading=\"lazy\"></iframe>"),
            new Snippet(
                    "a map of a picture",
                    "<img src=\"/favicon.ico\" alt=\"Plan\" width=\"40\" height=\"40\" loading=\"lazy\" usemap=\"#m\"/><map name=\"m\"><area shape=\"rect\" coords=\"0,0,9,9\" href=\"/contact\"/></map>"));

    /** A good template with a part changed. */
    private record Change(String name, String component, String from, String to) {}

    private static final List<Change> CHANGES = List.of(
            new Change("a label that belongs to no field", "inquiry", "for=\"#{block.id}-email\"", "for=\"email\""),
            new Change("a label lost", "inquiry", "<label for=\"#{block.id}-day\">#{inquiry.day}</label> ", ""),
            new Change(
                    "a field more than declared",
                    "inquiry",
                    "<p><button",
                    "<p><label>Born <input name=\"born\" type=\"date\"/></label></p><p><button"),
            new Change(
                    "a hidden field more than declared",
                    "inquiry",
                    "<p><button",
                    "<p><input type=\"hidden\" name=\"referrer_id\" value=\"7\"/><button"),
            new Change("a field less than declared", "inquiry", " name=\"day\"", ""),
            new Change("a form sent by address line", "inquiry", "method=\"post\"", "method=\"get\""),
            new Change("a field that browsers cannot fill", "inquiry", " autocomplete=\"email\"", ""),
            new Change(
                    "a form sent unencrypted",
                    "inquiry",
                    "action=\"#{block.page}\"",
                    "action=\"http://forms.werkstatt-nord.de/in\""),
            new Change(
                    "a button that sends nothing",
                    "inquiry",
                    "<p><button class=\"button\" type=\"submit\">#{inquiry.send}</button></p>",
                    ""),
            new Change("a button's words lost", "inquiry", ">#{inquiry.send}<", "><"),
            new Change("a frame's title lost", "harbour-map", " title=\"#{harbourMap.heading}\"", ""),
            new Change(
                    "a frame of another host than declared",
                    "harbour-map",
                    "karten.wegweiser-dienst.eu/karte",
                    "maps.google.com/maps?output=embed"),
            new Change("a frame over HTTP", "harbour-map", "https://karten", "http://karten"),
            new Change("a control of something that is not there", "fold", "id=\"#{block.id}-body\"", "id=\"body\""),
            new Change("a fixed id", "fold", "id=\"#{block.id}-body\"", "id=\"main\""),
            new Change(
                    "text as markup",
                    "notice",
                    "<p class=\"notice__text\">#{notice.text}</p>",
                    "<p class=\"notice__text\"><h:outputText xmlns:h=\"jakarta.faces.html\" value=\"#{notice.text}\" escape=\"false\"/></p>"),
            new Change(
                    "text in a handler",
                    "notice",
                    "<p class=\"notice__text\">",
                    "<p class=\"notice__text\" onmouseover=\"say('#{notice.text}')\">"),
            new Change(
                    "text as a link's address",
                    "offer-card",
                    "<p>#{offerCard.text}</p>",
                    "<p><a href=\"#{offerCard.text}\">Details of #{offerCard.name}</a></p>"),
            new Change("a root without the block's id", "notice", " id=\"#{block.id}\"", ""),
            new Change("a second root", "notice", "</section>", "</section>\n<aside>More</aside>"),
            new Change(
                    "an element that is not closed",
                    "notice",
                    "    <p class=\"notice__text\">",
                    "    <div><p class=\"notice__text\">"),
            new Change("an expression that is not closed", "notice", "#{notice.text}", "#{notice.text"),
            new Change("a property with a typing error", "notice", "#{notice.text}", "#{notice.txet}"),
            new Change(
                    "a heading of a fixed level",
                    "portrait",
                    "<sw:heading class=\"heading\">#{portrait.heading}</sw:heading>",
                    "<h5 class=\"heading\">#{portrait.heading}</h5>"),
            new Change("a fact that nobody sees", "offer-card", "<p>#{offerCard.text}</p>", ""),
            new Change(
                    "a price that nobody sees", "offer-card", "<sw:money value=\"#{offerCard.price}\"/>", "On request"),
            new Change(
                    "a picture written by hand",
                    "portrait",
                    "<sw:image value=\"#{portrait.image}\"/>",
                    "<img src=\"/assets/#{portrait.image.src}\"/>"),
            new Change(
                    "a tag that does not exist",
                    "notice",
                    "<sw:heading class=\"heading\">#{notice.heading}</sw:heading>",
                    "<sw:headline>#{notice.heading}</sw:headline>"),
            new Change("a name space lost", "portrait", " xmlns:c=\"jakarta.tags.core\"", ""));

    private MarkupDefects() {}

    static List<Defect> all() {
        List<Defect> all = new ArrayList<>();
        for (Snippet snippet : SNIPPETS) {
            all.add(new Defect("template", snippet.name(), on -> {
                String component =
                        on.chance().pick(List.of("notice", "portrait", "tariff-table", "offer-card", "fold"));
                return component(
                        on,
                        component,
                        files -> files.computeIfPresent(
                                "xhtml",
                                (k, text) -> text.substring(0, text.lastIndexOf("  </div>\n</section>")) + "    "
                                        + snippet.markup() + "\n"
                                        + text.substring(text.lastIndexOf("  </div>\n</section>"))));
            }));
        }
        for (Change change : CHANGES) {
            all.add(new Defect(
                    "template",
                    change.name(),
                    on -> component(
                            on,
                            change.component(),
                            files -> files.computeIfPresent(
                                    "xhtml", (k, text) -> changed(text, change.from(), change.to())))));
        }
        for (Snippet snippet : SNIPPETS) {
            all.add(new Defect("view", snippet.name(), on -> {
                String page = on.one(on.pages().stream()
                        .filter(f -> on.tree(f).containsKey("view"))
                        .toList());
                String view = on.tree(page).get("view").toString().substring(1);
                String text = new String(on.site().web().get(view), StandardCharsets.UTF_8);
                on.site()
                        .web()
                        .put(
                                view,
                                ForeignSite.bytes(
                                        text.replace("</ui:composition>", snippet.markup() + "\n</ui:composition>")));
                return new Strike(ForeignSite.path(page), "", view, 0, 0);
            }));
        }
        return all;
    }

    static String changed(String text, String from, String to) {
        if (!text.contains(from)) {
            throw new IllegalArgumentException(from + " is not in " + text);
        }
        return text.replace(from, to);
    }

    /** Uses a changed copy of a component of the pack where the site used the good one. */
    static Strike component(Wounded on, String component, java.util.function.Consumer<Map<String, String>> change) {
        Wounded.Spot spot = on.spot(BlockMaker.GUILD + component);
        Map<String, String> files = new TreeMap<>(GuildPack.files(component));
        change.accept(files);
        String suffix = String.valueOf(on.number());
        on.pack().with(component, suffix, files);
        Object values = spot.block().remove(spot.component());
        spot.block().put(BlockMaker.GUILD + component + suffix, values);
        return Strike.component(spot, GuildPack.folder(component + suffix));
    }
}
