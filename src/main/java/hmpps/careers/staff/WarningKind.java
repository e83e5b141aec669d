package hmpps.careers.staff;

/** What a formal warning was given for. */
public enum WarningKind {
    CONDUCT, ATTENDANCE, PERFORMANCE
}
