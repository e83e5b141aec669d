/** Reference data: the CSV files under {@code reference/} and how they come into the database at start. */
package hmpps.careers.shared.reference;
