package org.sitewright.archetype.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Excerpt;

/** Finds telephone numbers, e-mail addresses, host names and links wherever they stand, unless they are private. */
final class ContactScan {
    private static final Pattern EMAIL = Pattern.compile("[\\w.+%-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\w#./,€$£-])(?:\\+|00)?\\(?\\d{1,5}\\)?(?:[ ()./-]{1,3}\\d{1,8}){1,6}(?![\\w€$£%]|[.,]\\d|\\s?(?:€|EUR|min|kg|m²))");
    private static final Pattern OTHER_NUMBER = Pattern.compile(
            "(?iU)\\b(vat|tax|company|registration|registered|charity|order|fax|ust|steuer\\w*|hrb|kvk|siret|siren|cif|nif|gdc|gas safe|iban|invoice|policy|licen[cs]e|at home|for you)\\b[^\\d\\n]{0,25}$");
    /** How the number of an account begins. */
    private static final Pattern ACCOUNT = Pattern.compile("(?<![\\p{L}\\d])[A-Z]{2}\\d{2}(?:\\s?[A-Z\\d]{4})*\\s?$");

    private static final Pattern DATE = Pattern.compile(
            "\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}(?:\\D.*)?|\\d{4}\\s?[–-]\\s?\\d{4}|.*\\d{4}-\\d{2}-\\d{2}.*");

    private static final Pattern URL = Pattern.compile("https?://[^\\s)\\]<>\"”]+[^\\s)\\]<>\"”.,;:!?]");
    private static final Pattern BARE = Pattern.compile(
            "(?i)(?<![\\w@./-])(?:(?:www\\.)?(?:[a-z0-9][a-z0-9-]*\\.)+(?:com|org|net|co\\.uk|org\\.uk|uk|de|es|fr|it|at|ch|eu|io|info|shop|studio|yoga|cafe|berlin|london|scot|ie|mx|cat|nl|be|pt|dk|se|coop|club|house|kitchen|life|space|clinic|dental|law|legal|ceramics|wales|cymru|bar|pub|restaurant|fr|eus|gal|cloud|online|site|store|fit|gym|dance|art|design|photo|garden|flowers|florist|dog|pet|vet|health|physio|care|academy|school|museum|theatre|music|band|film|press|blog|bike|coffee|pizza|beer|wine|farm|land|haus|immo|versicherung|koeln|hamburg|bayern|wien|tirol|swiss|paris|bzh|lu|li|au|nz|ca|us|za|jp|pl|cz|no|fi))(?<path>/[^\\s)\\]<>\"”.,;]*)?(?![\\w@-])");
    /** A profile whose address is written without its scheme: {@code facebook.com/harbourcafe}. */
    private static final Pattern PROFILE = Pattern.compile(
            "(?i)(?<![\\w@./-])(?:www\\.)?(?<kind>instagram|facebook|fb|tiktok|linkedin|youtube|pinterest)\\.com/[\\w./-]*[\\w-]|(?<![\\w@./-])(?:t\\.me|wa\\.me)/[\\w+-]+");

    private static final Pattern HANDLE = Pattern.compile("(?<![\\w.])@[A-Za-z0-9_.]{1,29}[A-Za-z0-9_]");
    private static final Set<String> FOREIGN = Set.of(
            "google",
            "facebook",
            "instagram",
            "twitter",
            "linkedin",
            "tiktok",
            "whatsapp",
            "telegram",
            "t",
            "wa",
            "fonts.google",
            "unsplash",
            "pexels",
            "github",
            "wordpress",
            "wix",
            "squarespace",
            "netlify",
            "canva",
            "figma",
            "dropbox",
            "wetransfer",
            "drive.google",
            "w3",
            "schema",
            "youtube",
            "vimeo",
            "pinterest",
            "notion",
            "trello",
            "gmail",
            "outlook",
            "hotmail",
            "gmx",
            "yahoo",
            "apple",
            "icloud",
            "tripadvisor",
            "yelp",
            "booking",
            "airbnb",
            "doctolib",
            "treatwell",
            "shopify",
            "etsy",
            "paypal",
            "stripe",
            "mailchimp",
            "eventbrite",
            "over-blog",
            "blogspot",
            "wixsite",
            "jimdofree",
            "weebly");

    private final Found found;

    ContactScan(Found found) {
        this.found = found;
    }

    /** Whether what {@code key} names is another number than that of a telephone: {@code Fax}. */
    static boolean isOther(Excerpt key) {
        return OTHER_NUMBER.matcher(key.text()).find();
    }

    /** Everything in {@code text}. */
    void all(Excerpt text) {
        for (Excerpt sentence : Sentences.of(text)) {
            if (!Voice.isPrivate(sentence.text())) {
                emails(sentence);
                phones(sentence);
                links(sentence, null);
            }
        }
    }

    /** E-mail addresses. */
    void emails(Excerpt text) {
        Matcher match = EMAIL.matcher(text.text());
        while (match.find()) {
            Excerpt email = text.part(match.start(), match.end());
            if (Placeholder.in(email.text())) {
                Placeholder.say(email, found);
            } else {
                found.put("email", email.value());
            }
        }
    }

    /** Telephone numbers of seven digits or more. */
    void phones(Excerpt text) {
        Matcher match = PHONE.matcher(text.text());
        while (match.find()) {
            String before = text.text().substring(0, match.start());
            if (OTHER_NUMBER.matcher(before).find()
                    || ACCOUNT.matcher(before).find()
                    || Voice.isForSome(text.text().substring(match.start()))) {
                continue;
            }
            Excerpt phone = text.part(match.start(), match.end()).strip();
            long digits = phone.text().chars().filter(Character::isDigit).count();
            if (Placeholder.in(phone.text())) {
                Placeholder.say(phone, found);
            } else if (digits >= 7
                    && digits <= 15
                    && !DATE.matcher(phone.text()).matches()) {
                boolean whatsapp = before.toLowerCase(Locale.ROOT).matches("(?s).*whats ?app[^\\d\\n]{0,30}");
                if (whatsapp) {
                    whatsapp(phone);
                } else {
                    found.put("phone", phone.value());
                }
            }
        }
    }

    private void whatsapp(Excerpt phone) {
        String digits =
                phone.text().replace("(0)", "").replaceAll("[^+0-9]", "").replaceFirst("^00", "+");
        if (digits.startsWith("+")) {
            found.add(
                    "links",
                    Values.fields(
                            "kind",
                            Values.word("whatsapp", phone.span()),
                            "to",
                            new Value.Text("https://wa.me/" + digits.substring(1), phone.span())));
        } else {
            found.remark(
                    Remark.Kind.UNCLEAR, phone.span(), "WhatsApp number " + phone.line() + " needs its country code");
        }
    }

    /** The client's own host name. */
    void domain(Excerpt text) {
        Matcher match = BARE.matcher(text.text());
        while (match.find()) {
            Excerpt host = text.part(match.start(), match.group("path") == null ? match.end() : match.start("path"));
            if (Placeholder.in(host.text())) {
                Placeholder.say(host, found);
            } else if (!foreign(host.text())
                    && !before(
                            text,
                            match.start(),
                            "(web designer|designer|developer|built by|agency|accountant|printer|supplier|landlord)\\b[^.]{0,40}$|(like|love|hate|admire|competitors?|inspiration|similar to|such as|see)\\W+$")) {
                found.put("domain", host.value());
            }
        }
    }

    /** Addresses elsewhere that visitors may use; {@code topic} is what they were said to be. */
    void links(Excerpt text, Topic topic) {
        Matcher url = URL.matcher(text.text());
        while (url.find()) {
            Excerpt to = text.part(url.start(), url.end());
            String kind = kind(to.text(), topic);
            if (Placeholder.in(to.text())) {
                Placeholder.say(to, found);
            } else if (kind != null) {
                found.add("links", Values.fields("kind", Values.word(kind, to.span()), "to", to));
            }
        }
        Matcher profile = PROFILE.matcher(text.text());
        while (profile.find()) {
            Excerpt to = text.part(profile.start(), profile.end());
            String kind = kind("https://" + to.text(), new Topic("links.web"));
            if (!Placeholder.in(to.text())) {
                found.add(
                        "links",
                        Values.fields(
                                "kind",
                                Values.word(kind, to.span()),
                                "to",
                                new Value.Text("https://" + to.text(), to.span())));
            }
        }
        Matcher handle = HANDLE.matcher(text.text());
        while (handle.find()) {
            String before = text.text().substring(0, handle.start()).toLowerCase(Locale.ROOT);
            boolean instagram = before.matches("(?s).*\\b(instagram|insta|ig)\\b[^@]*")
                    || (topic != null && topic.key().equals("links.instagram"));
            if (instagram) {
                Excerpt name = text.part(handle.start(), handle.end());
                found.add(
                        "links",
                        Values.fields(
                                "kind",
                                Values.word("instagram", name.span()),
                                "label",
                                name,
                                "to",
                                new Value.Text(
                                        "https://www.instagram.com/"
                                                + name.text().substring(1),
                                        name.span())));
            }
        }
        if (topic != null && topic.key().equals("links.whatsapp")) {
            Matcher number = PHONE.matcher(text.text());
            if (number.find()) {
                whatsapp(text.part(number.start(), number.end()).strip());
            }
        } else if (topic != null && topic.key().equals("links")) {
            phones(text);
        }
    }

    private static String kind(String url, Topic topic) {
        String lower = url.toLowerCase(Locale.ROOT);
        if (lower.contains("wa.me") || lower.contains("whatsapp.com")) {
            return "whatsapp";
        }
        for (String kind : new String[] {"instagram", "facebook", "telegram"}) {
            if (lower.contains(kind + ".") || (kind.equals("telegram") && lower.contains("//t.me/"))) {
                return kind;
            }
        }
        if (lower.contains("maps.") || lower.contains("goo.gl/maps") || lower.contains("openstreetmap")) {
            return "map";
        }
        return topic != null && topic.key().startsWith("links.") ? topic.part() : null;
    }

    private static boolean foreign(String host) {
        String plain = host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        return FOREIGN.stream().anyMatch(name -> plain.startsWith(name + ".") || plain.contains("." + name + "."));
    }

    private static boolean before(Excerpt text, int at, String pattern) {
        return Pattern.compile("(?iU)" + pattern)
                .matcher(text.text().substring(0, at))
                .find();
    }
}
