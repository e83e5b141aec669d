/** Equality monitoring: an optional form kept apart from the application, so that no path leads from an answer to a person. */
package hmpps.careers.promotion.equality;
