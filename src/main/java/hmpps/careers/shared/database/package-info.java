/** The one database: its connections, its schema, and what is done when it is away. */
package hmpps.careers.shared.database;
