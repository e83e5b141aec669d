package hmpps.careers.audit;

/** How an act ended. */
public enum Outcome { DONE, REFUSED }
