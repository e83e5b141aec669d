/** How an opportunity comes about: drafting, sending for publication, publishing, extending, closing, cancelling. */
package hmpps.careers.promotion.vacancy;
