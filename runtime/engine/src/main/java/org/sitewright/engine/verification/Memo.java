package org.sitewright.engine.verification;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;

/**
 * What was worked out once, for as long as what it was worked out from is in use: many checks ask the same of a page.
 * A value must not refer to its key.
 */
public final class Memo<K, V> {
    private final Map<K, V> known = Collections.synchronizedMap(new WeakHashMap<>());

    /** The value of {@code key}; {@code work} gives the same one whenever it is asked. */
    public V of(K key, Function<K, V> work) {
        V value = known.get(key);
        if (value == null) {
            value = work.apply(key);
            known.put(key, value);
        }
        return value;
    }
}
