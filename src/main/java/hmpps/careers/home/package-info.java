/** The home page: what each person is doing, has to do and may want to see. Reads every feature; nothing depends on it. */
package hmpps.careers.home;
