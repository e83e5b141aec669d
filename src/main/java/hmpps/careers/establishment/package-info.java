/** Places of work: the register of prisons, prison groups, where they lie and how far apart they are. */
package hmpps.careers.establishment;
