/** What happened, who did it, and what was refused. Records are only ever added. */
package hmpps.careers.audit;
