package org.sitewright.archetype.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.sitewright.archetype.brief.Remark;
import org.sitewright.archetype.brief.Span;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.document.UnreadableException;

/** Reads file after file within the limits of a delivery. */
final class Intake {
    private final Refusals refusals;
    private final TimeLimit time = new TimeLimit(Limits.ONE_DOCUMENT, Limits.ALL_DOCUMENTS);
    private final List<Document> documents = new ArrayList<>();
    private final List<Delivery.Picture> pictures = new ArrayList<>();
    private final List<Remark> assumed = new ArrayList<>();
    private Document yaml;
    private long bytesLeft = Limits.ALL_BYTES;
    private long charactersLeft = Limits.ALL_CHARACTERS;

    Intake(Refusals refusals) {
        this.refusals = refusals;
    }

    void take(FolderListing.Entry entry) {
        FileKind kind = entry.kind();
        if (kind.refusal() != null) {
            refuse(entry, kind.refusal());
        } else if (entry.size() > kind.maxBytes()) {
            refuse(entry, "too large; at most %,d bytes of such a file are read".formatted(kind.maxBytes()));
        } else if (entry.size() > bytesLeft) {
            refuse(entry, "too much; %,d bytes are read in all".formatted(Limits.ALL_BYTES));
        } else {
            try {
                byte[] bytes = bytes(entry.path(), kind.maxBytes());
                bytesLeft -= bytes.length;
                read(entry, kind, bytes);
            } catch (IOException e) {
                refuse(entry, "it cannot be opened; check its permissions");
            }
        }
    }

    private static byte[] bytes(Path path, int max) throws IOException {
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(max);
        }
    }

    private void read(FolderListing.Entry entry, FileKind kind, byte[] bytes) {
        if (bytes.length == 0) {
            refuse(entry, "empty");
        } else if (kind == FileKind.PICTURE) {
            if (PictureBytes.recognised(bytes)) {
                pictures.add(new Delivery.Picture(entry.file(), bytes));
            } else {
                refuse(entry, "not the picture that its name says");
            }
        } else if (kind.isText()) {
            text(entry, kind, bytes);
        } else {
            document(entry, () -> Formats.read(kind, entry.file(), bytes));
        }
    }

    private void text(FolderListing.Entry entry, FileKind kind, byte[] bytes) {
        TextBytes decoded = TextBytes.of(bytes);
        if (decoded == null) {
            refuse(entry, "a binary file, not text; save it as text in UTF-8");
            return;
        }
        if (decoded.text().isBlank()) {
            refuse(entry, "empty");
            return;
        }
        if (decoded.text().length() > charactersLeft) {
            refuse(entry, "too much; %,d characters are read in all".formatted(Limits.ALL_CHARACTERS));
            return;
        }
        if (decoded.assumed()) {
            assumed.add(new Remark(
                    Remark.Kind.ASSUMED,
                    Span.file(entry.file()),
                    "it is not UTF-8; read as Windows-1252, so look at accents and currency signs"));
        }
        if (entry.file().matches("brief\\.ya?ml") && yaml == null) {
            yaml = new Document(new Document.Lines(entry.file(), decoded.text()), false, List.of());
        } else {
            document(entry, () -> Formats.read(kind, entry.file(), decoded.text()));
        }
    }

    private void document(FolderListing.Entry entry, Callable<Document> reader) {
        try {
            Document document = time.within(reader);
            charactersLeft -= document.lines().text().length();
            if (charactersLeft < 0) {
                refuse(entry, "too much; %,d characters are read in all".formatted(Limits.ALL_CHARACTERS));
            } else if (document.lines().text().isBlank()) {
                refuse(entry, "without text");
            } else {
                documents.add(document);
            }
        } catch (TimeoutException e) {
            refuse(entry, "it takes too long to read; save its words as text");
        } catch (ExecutionException e) {
            refuse(entry, reason(e.getCause()));
        }
    }

    private static String reason(Throwable failure) {
        return failure instanceof UnreadableException
                ? failure.getMessage()
                : "damaged, or made to be unreadable; save its words as text";
    }

    private void refuse(FolderListing.Entry entry, String reason) {
        refusals.add(entry.file(), reason);
    }

    Delivery delivery(Path root) {
        List<Remark> remarks = new ArrayList<>(assumed);
        remarks.addAll(refusals.remarks());
        return new Delivery(root, documents, pictures, Optional.ofNullable(yaml), remarks);
    }
}
