package org.sitewright.acceptance.foreign;

import java.util.function.Function;

/**
 * Something that somebody does wrong. It knows where it strikes, and nothing of what may notice it.
 *
 * @param area where such things happen
 * @param name what was done
 * @param seed does it and says where; throws {@link Wounded.NoPlace} where a site has no place for it
 */
record Defect(String area, String name, Function<Wounded, Strike> seed) {}
