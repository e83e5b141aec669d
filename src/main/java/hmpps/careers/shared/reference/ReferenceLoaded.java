package hmpps.careers.shared.reference;

/** A reference file was taken in. Those who keep a copy in memory observe it after the transaction and read again. */
public record ReferenceLoaded(String file) { }
