/** Promotion: opportunities, who may apply for them, and the applications made to them. */
package hmpps.careers.promotion;
