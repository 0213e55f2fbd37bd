package org.sitewright.engine.site;

import java.util.Locale;
import java.util.regex.Pattern;
import org.sitewright.api.site.Business;
import org.sitewright.engine.component.Raw;

/** Holds what is said of who runs the site to what can be: a kind that exists, addresses and numbers of somebody. */
final class GivenBusiness {
    /** Hosts kept for examples (RFC 2606, RFC 6761), and those that templates are full of. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?i).*@(?:.+\\.)?(?:example\\.(?:com|net|org)|[^@]+\\.(?:example|invalid|test|localhost)"
                    + "|(?:your-?(?:company|domain|site|business)|my-?(?:company|domain)|domain|company|test|email)\\.com)");

    /** North American numbers 555-0100 to 555-0199 are kept for fiction. */
    private static final Pattern FICTION = Pattern.compile(".*555\\D?01\\d\\d");

    private final Business business;
    private final Loading loading;

    GivenBusiness(Business business, Loading loading) {
        this.business = business;
        this.loading = loading;
    }

    void check(Raw.Fields given) {
        OrganizationTypes.misspelt(business.type())
                .ifPresent(meant -> problem(
                        given,
                        "type",
                        "schema.org has no type '" + business.type() + "'",
                        "write " + meant + " if that was meant"));
        if (business.email() != null && NOBODY.matcher(business.email()).matches()) {
            problem(
                    given,
                    "email",
                    business.email() + " is an address of nobody",
                    "write the true one, or take it out");
        }
        String telephone =
                business.telephone() == null ? "" : business.telephone().strip().toLowerCase(Locale.ROOT);
        if (FICTION.matcher(telephone).matches()) {
            problem(
                    given,
                    "telephone",
                    business.telephone() + " is a number kept for fiction",
                    "write the true one, or take it out");
        }
    }

    private void problem(Raw.Fields given, String key, String message, String fix) {
        Raw value = given.values().get(key);
        loading.problem(Rule.INVALID_VALUE, value == null ? given.place() : value.place(), message, fix);
    }
}
