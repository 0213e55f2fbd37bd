package guild.inquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sitewright.api.component.SiteComponent;
import org.sitewright.api.contract.performance.MaxCss;
import org.sitewright.api.contract.performance.MaxHtml;
import org.sitewright.api.contract.performance.NoScript;
import org.sitewright.api.contract.privacy.Personal;
import org.sitewright.api.contract.security.Form;

/**
 * A form for a question.
 *
 * @param heading of the section
 * @param name label of the field for the name
 * @param email label of the field for the address
 * @param day label of the field for a day
 * @param matter label of the field for the question
 * @param send label of the button
 */
@SiteComponent
@Form(fields = {"name", "email", "day", "matter"})
@Personal(fields = {"name", "email"})
@MaxHtml(3_000)
@MaxCss(800)
@NoScript
public record Inquiry(
        @NotBlank @Size(max = 80) String heading,
        @NotBlank @Size(max = 40) String name,
        @NotBlank @Size(max = 40) String email,
        @NotBlank @Size(max = 40) String day,
        @NotBlank @Size(max = 60) String matter,
        @NotBlank @Size(max = 40) String send) {}
