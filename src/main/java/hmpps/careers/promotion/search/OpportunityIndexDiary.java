package hmpps.careers.promotion.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

import hmpps.careers.shared.reference.ReferenceFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Remembers which version of which opportunity stands in this node's index, also over a restart. Changes made on this node
 * are indexed when they commit; what other nodes changed, what was loaded past Hibernate and what a crash lost is found here
 * by comparison and indexed again. A missing index is built anew.
 */
@ApplicationScoped
class OpportunityIndexDiary {
    private static final Logger LOG = Logger.getLogger(OpportunityIndexDiary.class.getName());
    /** To be raised when what is indexed of an opportunity changes: an older index is then built anew. */
    private static final String LAYOUT = "layout 4";
    /** The names and towns of prisons are indexed with each opportunity: with another register the index is built anew. */
    private static final String REGISTER = "establishments.csv";

    @Inject OpportunityIndex index;
    @Inject ReferenceFiles files;

    private Map<UUID, Long> indexed;
    private String heading;

    /**
     * Brings the index up to these opportunities. Called by one thread at a time. What cannot be indexed is tried again after
     * the next change; until then free text finds less, and everything else is as it should be.
     */
    void follow(List<CatalogueEntry> entries) {
        try {
            bringUpTo(entries);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The search index could not be brought up to date", e);
        }
    }

    private void bringUpTo(List<CatalogueEntry> entries) {
        if (indexed == null) {
            heading = heading(files.checksum(REGISTER));
            indexed = read(file(), heading);
        }
        var published = entries.stream().collect(Collectors.toMap(CatalogueEntry::id, CatalogueEntry::version));
        // what is no longer published has left the index at the commit that ended it
        if (index.count() < indexed.keySet().stream().filter(published::containsKey).count() || indexed.isEmpty()) {
            index.clear();
            indexed = new HashMap<>();
        }
        var changed = changed(published);
        if (changed.isEmpty()) {
            return;
        }
        index.index(changed);
        index.flush();
        indexed = published;
        write(file());
        LOG.log(Level.INFO, "{0} opportunities indexed", changed.size());
    }

    private List<UUID> changed(Map<UUID, Long> published) {
        List<UUID> changed = new ArrayList<>();
        published.forEach((id, version) -> {
            if (!version.equals(indexed.get(id))) {
                changed.add(id);
            }
        });
        indexed.keySet().stream().filter(id -> !published.containsKey(id)).forEach(changed::add);
        return changed;
    }

    private static Path file() {
        return IndexFolder.path().resolve("indexed.txt");
    }

    /** The first line of the diary: what the index was made of, with the register of that checksum. */
    static String heading(String register) {
        return LAYOUT + " " + register;
    }

    static Map<UUID, Long> read(Path file, String heading) {
        Map<UUID, Long> versions = new HashMap<>();
        try {
            var lines = Files.readAllLines(file);
            if (lines.isEmpty() || !lines.get(0).equals(heading)) {
                return versions;
            }
            for (String line : lines.subList(1, lines.size())) {
                versions.put(UUID.fromString(line.substring(0, 36)), Long.valueOf(line.substring(37)));
            }
            return versions;
        } catch (NoSuchFileException firstStart) {
            return versions;
        } catch (IOException | RuntimeException damaged) {
            LOG.log(Level.WARNING, "The search index is built anew: " + file + " cannot be read", damaged);
            return new HashMap<>();
        }
    }

    private void write(Path file) {
        var lines = indexed.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.toList());
        lines.add(0, heading);
        try {
            Files.createDirectories(file.getParent());
            var fresh = Files.createTempFile(file.getParent(), "indexed", ".tmp");
            Files.write(fresh, lines);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The next start builds the search index anew: " + file + " cannot be written", e);
        }
    }
}
