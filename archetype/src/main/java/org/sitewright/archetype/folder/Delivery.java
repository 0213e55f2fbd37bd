package org.sitewright.archetype.folder;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.document.Document;

/**
 * The files of a brief.
 *
 * @param root the folder, or the folder of the single file
 * @param documents with words, the brief itself first, then by name
 * @param pictures images and SVG, by name
 * @param yaml a {@code brief.yaml} that a person or another reader has written; its documents are then not interpreted
 * @param remarks files that were not read, and why
 */
public record Delivery(
        Path root, List<Document> documents, List<Picture> pictures, Optional<Document> yaml, List<Remark> remarks) {
    public Delivery {
        documents = List.copyOf(documents);
        pictures = List.copyOf(pictures);
        remarks = List.copyOf(remarks);
    }

    /**
     * An image of the folder.
     *
     * @param file path within it, with {@code /}
     * @param bytes as they lie there
     */
    public record Picture(String file, byte[] bytes) {}
}
