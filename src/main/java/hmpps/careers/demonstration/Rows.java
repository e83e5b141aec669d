package hmpps.careers.demonstration;

/** Where the generator's rows go: a database, or a test's memory. */
interface Rows {
    /** Takes one row; instants and dates as java.time, ids as UUID, values in the order of {@link Table#columns()}. */
    void add(Table table, Object... values);
}
