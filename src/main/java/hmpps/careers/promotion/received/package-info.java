/** Applications as HR administrators receive them: counted, filtered, downloaded, and no draft among them. */
package hmpps.careers.promotion.received;
