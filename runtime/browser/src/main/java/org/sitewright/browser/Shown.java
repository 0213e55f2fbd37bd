package org.sitewright.browser;

import java.util.List;

/**
 * What shows while the pointer rests on something or while it has the focus, and should not as it does.
 *
 * @param pointerOnly what shows for the pointer, and for no key
 * @param lasting what lies over something else, and stays there when the escape key is pressed
 */
public record Shown(List<Fault> pointerOnly, List<Fault> lasting) {}
