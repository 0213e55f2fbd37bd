package org.sitewright.engine.verification.privacy.declaredthirdparties;

import org.sitewright.api.contract.privacy.Category;
import org.sitewright.api.contract.privacy.ThirdParty;
import org.sitewright.api.contract.security.Sources;

/** A film of another host. */
@Sources(frame = "https://player.test")
@ThirdParty(
        host = "player.test",
        name = "Player Ltd",
        purpose = "Plays films",
        category = Category.MARKETING,
        days = 30)
public record Clip(String title) {}
