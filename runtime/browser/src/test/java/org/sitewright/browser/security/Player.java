package org.sitewright.browser.security;

import org.sitewright.api.contract.security.Sources;

/** Declares where its frame and its figures come from. */
@Sources(frame = "https://player.test", connect = "https://figures.test")
record Player() {}
