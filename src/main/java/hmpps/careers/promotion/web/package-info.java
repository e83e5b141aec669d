/** The pages of promotion. */
package hmpps.careers.promotion.web;
