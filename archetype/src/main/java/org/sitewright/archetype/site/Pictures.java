package org.sitewright.archetype.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitewright.archetype.brief.Asset;
import org.sitewright.archetype.brief.Brief;

/**
 * Where the client's pictures stand: the logo in the header, the first photograph in the hero, the others in a gallery.
 * A photograph that nobody has described can only stand where it says nothing that the words beside it do not say.
 */
final class Pictures {
    private static final List<String> SHOWN = List.of("svg", "png", "jpg", "jpeg", "webp", "avif", "gif");

    private final Brief brief;
    private final Map<Asset, String> targets = new LinkedHashMap<>();

    Pictures(Brief brief) {
        this.brief = brief;
        logo().ifPresent(this::target);
        hero().ifPresent(this::target);
        photos().stream().filter(photo -> photo.alt() != null).forEach(this::target);
    }

    /** Whether browsers show files of that name. */
    static boolean canBeShown(String file) {
        return SHOWN.contains(ending(file));
    }

    /** Path below {@code assets} of every picture that is used, with its file in the brief's folder. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        targets.forEach((asset, target) -> files.put(target, asset.file()));
        return files;
    }

    /** The logo as the header shows it; where it has no words of its own it stands for the name. */
    Optional<Map<String, Object>> headerLogo() {
        return logo().map(asset ->
                Blocks.properties("src", targets.get(asset), "alt", asset.alt() == null ? brief.name() : asset.alt()));
    }

    /** The picture beside the headline. */
    Optional<Map<String, Object>> heroImage() {
        return hero().map(this::image);
    }

    /** Photographs with a description that stand nowhere else. */
    List<Map<String, Object>> gallery() {
        return photos().stream()
                .filter(photo -> photo.alt() != null && !hero().equals(Optional.of(photo)))
                .map(this::image)
                .toList();
    }

    /** Photographs that were given and are not shown, because nobody has said what they show. */
    List<String> unused() {
        return photos().stream()
                .filter(photo -> !targets.containsKey(photo))
                .map(Asset::file)
                .toList();
    }

    /** Photographs without a description, used or not. */
    List<String> undescribed() {
        return photos().stream()
                .filter(photo -> photo.alt() == null)
                .map(Asset::file)
                .toList();
    }

    private Optional<Asset> logo() {
        return brief.design().assets().stream()
                .filter(asset -> asset.use().equals("logo") && canBeShown(asset.file()))
                .findFirst();
    }

    private List<Asset> photos() {
        return brief.design().assets().stream()
                .filter(asset -> !asset.use().equals("logo") && canBeShown(asset.file()))
                .toList();
    }

    private Optional<Asset> hero() {
        return photos().stream()
                .filter(photo -> photo.alt() != null)
                .findFirst()
                .or(() -> photos().stream().findFirst());
    }

    private Map<String, Object> image(Asset asset) {
        return Blocks.properties(
                "src", targets.get(asset), "alt", asset.alt(), "decorative", asset.alt() == null ? true : null);
    }

    private void target(Asset asset) {
        if (!targets.containsKey(asset)) {
            String name = asset.file().replaceFirst(".*/", "").replaceFirst("\\.[^.]*$", "");
            List<String> taken = new ArrayList<>(targets.values());
            String stem = "images/" + Words.slug(name, "picture");
            String target = stem + "." + ending(asset.file());
            for (int n = 2; taken.contains(target); n++) {
                target = stem + "-" + n + "." + ending(asset.file());
            }
            targets.put(asset, target);
        }
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
