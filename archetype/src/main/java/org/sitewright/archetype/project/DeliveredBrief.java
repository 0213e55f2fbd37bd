package org.sitewright.archetype.project;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sitewright.archetype.brief.Value;
import org.sitewright.archetype.document.Document;
import org.sitewright.archetype.folder.Delivery;
import org.sitewright.archetype.folder.DeliveryReader;
import org.sitewright.archetype.reading.BriefYaml;
import org.sitewright.archetype.reading.ReadBrief;
import org.sitewright.archetype.reading.Readers;
import org.sitewright.archetype.reading.WrittenBrief;

/** What the client delivered, read by one of the readers. */
final class DeliveredBrief implements NewReading {
    private final ReadBrief read;
    private final ProjectFiles files;
    private final GenerationRecord.BriefAt brief;
    private final String yaml;

    private DeliveredBrief(ReadBrief read, ProjectFiles files, GenerationRecord.BriefAt brief) {
        this.read = read;
        this.files = files;
        this.brief = brief;
        this.yaml = BriefYaml.text(read.reading());
    }

    /**
     * Reads a file or folder.
     *
     * @throws org.sitewright.archetype.brief.BriefException when it cannot be used
     */
    static DeliveredBrief at(Path brief, String reader, ProjectTree project, ProjectFiles files) {
        Path path = brief.toAbsolutePath().normalize();
        if (path.equals(project.root().resolve(PATH))) {
            throw new ProjectException("The project's own " + PATH
                    + " is taken in anyway; name what the client has delivered, or leave the brief out.");
        }
        Delivery delivery = SafePictures.of(DeliveryReader.read(path));
        ReadBrief read = ReadBrief.of(delivery, Readers.named(reader));
        return new DeliveredBrief(
                read, files, new GenerationRecord.BriefAt(place(project.root(), path), hash(delivery), reader));
    }

    /** Relative where both have a common root, so that it holds for everybody whose folders lie alike. */
    private static String place(Path project, Path brief) {
        boolean reachable = project.getRoot().equals(brief.getRoot()) && Files.exists(brief);
        return (reachable ? project.relativize(brief) : brief).toString().replace('\\', '/');
    }

    private static String hash(Delivery delivery) {
        SortedMap<String, String> hashes = new TreeMap<>();
        delivery.documents()
                .forEach(document -> hashes.put(
                        document.file(), Content.of(document.lines().text()).hash()));
        delivery.yaml()
                .ifPresent(document -> hashes.put(
                        document.file(), Content.of(document.lines().text()).hash()));
        delivery.pictures()
                .forEach(picture ->
                        hashes.put(picture.file(), Content.of(picture.bytes()).hash()));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        hashes.forEach((file, hash) -> all.writeBytes((file + "\n" + hash + "\n").getBytes(StandardCharsets.UTF_8)));
        return Content.sha256(all.toByteArray());
    }

    @Override
    public String yaml() {
        return yaml;
    }

    @Override
    public Value.Fields values(String text) {
        return BriefYaml.values(PATH, text);
    }

    @Override
    public SortedMap<String, Content> files(String text) {
        return files.of(text.equals(yaml) ? read : WrittenBrief.of(read, text));
    }

    @Override
    public SortedMap<String, String> extracts() {
        SortedMap<String, String> extracts = new TreeMap<>();
        read.delivery().documents().stream()
                .filter(Document::extracted)
                .forEach(document -> extracts.put(
                        document.file().replaceAll("[\\p{Cc}\\\\]", "_"),
                        document.lines().text()));
        return extracts;
    }

    @Override
    public GenerationRecord.BriefAt brief() {
        return brief;
    }
}
