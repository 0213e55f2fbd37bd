package org.sitewright.engine.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitewright.api.site.Block;
import org.sitewright.engine.component.ComponentType;
import org.sitewright.engine.component.Raw;

/** Reads lists of blocks: {@code - hero: {headline: …}}, with an optional {@code id} among the properties. */
final class BlockReader {
    private static final String ID = "[a-z][a-z0-9-]*";

    private final Loading loading;

    BlockReader(Loading loading) {
        this.loading = loading;
    }

    /** The blocks of one page; {@code taken} holds ids that are in use there and receives the new ones. */
    List<Block> read(List<Raw> items, Set<String> taken) {
        Set<String> written = new HashSet<>();
        List<Block> blocks = new ArrayList<>();
        for (Raw item : items) {
            single(item)
                    .flatMap(use -> read(use.getKey(), use.getValue(), taken, written))
                    .ifPresent(blocks::add);
        }
        return blocks;
    }

    /** The one key of an item: the component's name. */
    Optional<Map.Entry<String, Raw>> single(Raw item) {
        if (item instanceof Raw.Scalar scalar && scalar.value() != null) {
            return Optional.of(Map.entry(scalar.text(), new Raw.Fields(Map.of(), scalar.place())));
        }
        if (item instanceof Raw.Fields fields && fields.values().size() == 1) {
            Map.Entry<String, Raw> use = fields.values().entrySet().iterator().next();
            boolean empty = use.getValue() instanceof Raw.Scalar scalar && scalar.value() == null;
            return Optional.of(empty ? Map.entry(use.getKey(), new Raw.Fields(Map.of(), item.place())) : use);
        }
        loading.problem(
                Rule.WRONG_TYPE,
                item.place(),
                "a block is not one component's name with its properties",
                "write - hero: and its properties below, indented");
        return Optional.empty();
    }

    /** One block of component {@code name}. */
    Optional<Block> read(String name, Raw raw, Set<String> taken, Set<String> written) {
        Optional<ComponentType> component = loading.components.find(name);
        if (component.isEmpty()) {
            loading.problems.add(loading.components.unknown(name, raw.place()));
            return Optional.empty();
        }
        String id = id(component.get(), raw, taken, written);
        return loading.binder()
                .bind(withoutId(raw), component.get().type())
                .map(properties -> new Block(id, name, properties, raw.place()));
    }

    private String id(ComponentType component, Raw raw, Set<String> taken, Set<String> written) {
        Optional<String> given = raw instanceof Raw.Fields fields ? loading.text(fields, "id") : Optional.empty();
        if (given.isPresent()) {
            if (!given.get().matches(ID) || given.get().equals("main")) {
                loading.problem(
                        Rule.BLOCK_ID,
                        raw.place(),
                        "'" + given.get() + "' cannot be a block's id",
                        "use small letters, digits and hyphens, and not 'main'");
            } else if (!written.add(given.get()) || !taken.add(given.get())) {
                loading.problem(
                        Rule.BLOCK_ID,
                        raw.place(),
                        "the id '" + given.get() + "' stands twice on the page",
                        "change one of them");
            }
            return given.get();
        }
        String id = component.name();
        for (int n = 2; !taken.add(id); n++) {
            id = component.name() + "-" + n;
        }
        return id;
    }

    private static Raw withoutId(Raw raw) {
        if (!(raw instanceof Raw.Fields fields) || !fields.values().containsKey("id")) {
            return raw;
        }
        Map<String, Raw> rest = new LinkedHashMap<>(fields.values());
        rest.remove("id");
        return new Raw.Fields(rest, fields.place());
    }
}
