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
 * @param identity what it is, in the client's words
 * @param contact where and how to reach it
 * @param domain host name of the site
 * @param hours when it is open
 * @param action what a visitor should do next
 * @param headings the client's own headings by section ({@code services}, {@code about}, {@code faq} …)
 * @param servicesLead a sentence above the services
 * @param services what it offers
 * @param testimonials what customers said
 * @param faq questions with answers
 * @param notice something visitors should know now
 * @param legal legal texts by key: {@code imprint}, {@code privacy}, {@code terms}
 * @param colors hex values by role: {@code brand}, {@code accent}
 * @param pages sections that are to have a page of their own
 * @param remarks what was read and not published, and what was assumed
 */
public record Brief(
        String name,
        Optional<String> type,
        Locale locale,
        Identity identity,
        Contact contact,
        Optional<String> domain,
        List<Hours> hours,
        Optional<WantedAction> action,
        Map<String, String> headings,
        Optional<String> servicesLead,
        List<Offer> services,
        List<Testimonial> testimonials,
        List<Question> faq,
        Optional<Notice> notice,
        Map<String, String> legal,
        Map<String, String> colors,
        List<String> pages,
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
     */
    public record Contact(
            Optional<String> phone, Optional<String> email, Optional<Address> address, Optional<String> area) {
        /** Whether anything is given. */
        public boolean given() {
            return phone.isPresent() || email.isPresent() || address.isPresent() || area.isPresent();
        }

        /** Town and region, or the area, where given. */
        public Optional<String> place() {
            return area.or(() -> address.flatMap(Address::place));
        }
    }
}
