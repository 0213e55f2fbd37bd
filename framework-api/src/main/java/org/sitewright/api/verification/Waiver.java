package org.sitewright.api.verification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A finding accepted for now. Once expired it is overdue: that is said in every verdict and refuses the next build,
 * never a restart.
 *
 * @param id the clause's id
 * @param page path of the page it is accepted on, or {@code *}
 * @param block id of the block it is accepted on, or {@code *}
 * @param reason why
 * @param owner who will mend it
 * @param approver who accepted it; not the owner
 * @param issued the day it was accepted, where the policy bounds how long it may run
 * @param expires last day on which it is not overdue
 */
public record Waiver(
        @NotBlank String id,
        @NotBlank String page,
        @NotBlank String block,
        @NotBlank @Size(min = 10, max = 300) String reason,
        @NotBlank String owner,
        @NotBlank String approver,
        LocalDate issued,
        @NotNull LocalDate expires) {
    public Waiver {
        page = page == null ? "*" : page;
        block = block == null ? "*" : block;
    }

    /** Whether this waiver accepts {@code finding}. */
    public boolean accepts(Finding finding) {
        return id.equals(finding.id())
                && (page.equals("*") || page.equals(finding.subject().page()))
                && (block.equals("*") || block.equals(finding.subject().block()));
    }

    /** Whether it should have been mended before {@code today}. */
    public boolean overdue(LocalDate today) {
        return expires.isBefore(today);
    }
}
