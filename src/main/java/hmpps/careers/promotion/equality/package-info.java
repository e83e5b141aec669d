/** Equality monitoring: an optional form kept apart from the application, so that nothing kept beside an answer says whose it is. */
package hmpps.careers.promotion.equality;
