/** Invented people, opportunities and applications for trying the portal out; nothing here runs unless portal.demo is true. */
package hmpps.careers.demonstration;
