/** The rules an opportunity asks people to meet, and their one evaluation. */
package hmpps.careers.promotion.eligibility;
