package hmpps.careers.shared.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Which content of a reference file was loaded last, and when. */
@Entity
@Table(name = "reference_file")
class ReferenceFile {
    @Id private String name;
    private String checksum;
    private Instant loadedAt;

    protected ReferenceFile() { }

    ReferenceFile(String name) {
        this.name = name;
    }

    void loaded(String checksum, Instant at) {
        this.checksum = checksum;
        loadedAt = at;
    }

    String name() {
        return name;
    }

    String checksum() {
        return checksum;
    }

    Instant loadedAt() {
        return loadedAt;
    }
}
