package org.sitewright.archetype.brief;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a client gave for publication, and what is to be said about the rest. An empty value was not given.
 *
 * @param name as visitors know the business
 * @param type a schema.org type of organisation
 * @param locale language of every text
 * @param languages further languages that are wanted
 * @param identity what it is, in the client's words
 * @param contact where and how to reach it
 * @param domain host name of the site
 * @param hours when it is open
 * @param action what a visitor should do next
 * @param headings the client's own headings by section ({@code services}, {@code about}, {@code faq} …)
 * @param servicesLead a sentence above the services
 * @param services what it offers, in groups
 * @param people whom visitors should meet
 * @param testimonials what customers said
 * @param faq questions with answers
 * @param figures numbers for publication
 * @param passages everything else for visitors, in the order given
 * @param notice something visitors should know now
 * @param legal legal texts by key: {@code imprint}, {@code privacy}, {@code terms}
 * @param design how it should look
 * @param pages wanted pages in the order given
 * @param onePage whether everything is wanted on one page
 * @param instructions what the builders must know
 * @param remarks what was read and not published, and what was assumed
 */
public record Brief(
        String name,
        Optional<String> type,
        Locale locale,
        List<Locale> languages,
        Identity identity,
        Contact contact,
        Optional<String> domain,
        List<Hours> hours,
        Optional<WantedAction> action,
        Map<String, String> headings,
        Optional<String> servicesLead,
        List<OfferGroup> services,
        List<Person> people,
        List<Testimonial> testimonials,
        List<Question> faq,
        List<Figure> figures,
        List<Passage> passages,
        Optional<Notice> notice,
        Map<String, String> legal,
        Design design,
        List<WantedPage> pages,
        boolean onePage,
        List<Instruction> instructions,
        List<Remark> remarks) {

    /**
     * What the business says of itself.
     *
     * @param tagline one short line
     * @param description one or two sentences
     * @param about several paragraphs of Markdown
     */
    public record Identity(Optional<String> tagline, Optional<String> description, Optional<String> about) {}

    /**
     * Where and how to reach the business.
     *
     * @param phone as given
     * @param email for visitors
     * @param address with at least a street
     * @param area where it is or works, where no street is given
     * @param links other ways
     */
    public record Contact(
            Optional<String> phone,
            Optional<String> email,
            Optional<Address> address,
            Optional<String> area,
            List<Link> links) {
        /** Whether anything is given. */
        public boolean given() {
            return phone.isPresent() || email.isPresent() || address.isPresent() || area.isPresent();
        }

        /** Town and region, or the area, where given. */
        public Optional<String> place() {
            return area.or(() -> address.flatMap(Address::place));
        }
    }

    /**
     * How the site should look, as far as it was given exactly.
     *
     * @param colors hex values such as {@code #5C3D1E} by role: {@code brand}, {@code accent}, {@code paper} (the page),
     *     {@code surface} (quiet areas), {@code ink} (text), {@code muted} (second-rank text)
     * @param fonts names of typefaces
     * @param assets pictures of the folder
     */
    public record Design(Map<String, String> colors, List<String> fonts, List<Asset> assets) {
        /** The logo, where one was given. */
        public Optional<Asset> logo() {
            return assets.stream().filter(asset -> asset.use().equals("logo")).findFirst();
        }
    }

    /** Every offer, whatever group it stands in. */
    public List<Offer> offers() {
        return services.stream().flatMap(group -> group.offers().stream()).toList();
    }
}
