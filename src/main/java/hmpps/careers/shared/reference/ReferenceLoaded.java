package hmpps.careers.shared.reference;

import hmpps.careers.shared.DomainEvent;

/**
 * A reference file was taken in. Those who keep a copy in memory observe it after the transaction and read again.
 *
 * @param file   its name
 * @param before checksum of the content it replaces, null for the first
 * @param after  checksum of what was taken in, and how many rows it has
 */
public record ReferenceLoaded(String file, String before, String after) implements DomainEvent {
    @Override
    public String action() {
        return "reference.loaded";
    }

    @Override
    public String recordType() {
        return "ReferenceFile";
    }

    @Override
    public String recordRef() {
        return file;
    }
}
