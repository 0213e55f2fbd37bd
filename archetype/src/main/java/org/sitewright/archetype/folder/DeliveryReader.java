package org.sitewright.archetype.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sitewright.archetype.brief.BriefException;
import org.sitewright.archetype.brief.Problem;
import org.sitewright.archetype.brief.Remark;

/** Takes in what a client delivered: a file, or a folder with everything in it. */
public final class DeliveryReader {
    private static final String HOW =
            "pass -Dbrief= with the path of a brief.md, a brief.yaml or a folder that holds one";

    private DeliveryReader() {}

    /**
     * Reads the documents and pictures at {@code path}. A folder is read eight levels deep without links, hidden files
     * and folders of build tools; at most 500 files, 2 MB of a text, 20 MB of any other file and 60 MB in all. What is
     * not read is listed with the reason and never keeps the rest from being read.
     *
     * @throws BriefException when there is nothing, or nothing that can be read
     */
    public static Delivery read(Path path) {
        try {
            if (!Files.exists(path)) {
                throw refuse(path, "there is no such file or folder", HOW);
            }
            Path real = path.toRealPath();
            Refusals refusals = new Refusals();
            boolean folder = Files.isDirectory(real);
            List<FolderListing.Entry> entries = folder
                    ? FolderListing.of(real, refusals)
                    : List.of(new FolderListing.Entry(real, real.getFileName().toString(), Files.size(real)));
            Intake intake = new Intake(refusals);
            entries.forEach(intake::take);
            Delivery delivery = intake.delivery(folder ? real : real.getParent());
            if (delivery.documents().isEmpty() && delivery.yaml().isEmpty()) {
                throw nothing(path, folder, delivery.remarks());
            }
            return delivery;
        } catch (IOException e) {
            throw refuse(path, "it cannot be read (" + e.getClass().getSimpleName() + ")", "check its permissions");
        }
    }

    private static BriefException nothing(Path path, boolean folder, List<Remark> remarks) {
        List<Problem> problems = new ArrayList<>();
        if (folder) {
            problems.add(problem(
                    path,
                    "the folder holds no document that can be read",
                    "put a brief.md, a brief.yaml or another text into it"));
        }
        for (Remark remark : remarks) {
            if (problems.size() <= Limits.LISTED) {
                String file = folder ? remark.span().file() : path.toString();
                problems.add(new Problem(
                        file,
                        0,
                        "not read: " + remark.what(),
                        "save the words for the site as Markdown or text in UTF-8"));
            }
        }
        return new BriefException(problems);
    }

    private static BriefException refuse(Path path, String message, String fix) {
        return new BriefException(List.of(problem(path, message, fix)));
    }

    private static Problem problem(Path path, String message, String fix) {
        return new Problem(path.toString(), 0, message, fix);
    }
}
