/** The people who work in prisons: posts, service, qualifications, warnings and pay. */
package hmpps.careers.staff;
