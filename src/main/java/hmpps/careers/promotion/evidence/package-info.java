/** The evidence bank: examples of good work that people keep for themselves and use again. */
package hmpps.careers.promotion.evidence;
