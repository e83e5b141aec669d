package hmpps.careers.promotion.application;

/** Whether the line manager has answered, and how. */
public enum EndorsementStatus {
    ASKED, GIVEN, DECLINED;

    /** Whether the manager can answer: they have not yet, people still apply, and the application was not withdrawn. */
    boolean canBeAnswered(ApplicationStatus application, boolean open) {
        return this == ASKED && open && application != ApplicationStatus.WITHDRAWN;
    }

    /** Whether it was not answered and cannot be any more. */
    boolean isEnded(ApplicationStatus application, boolean open) {
        return this == ASKED && !canBeAnswered(application, open);
    }
}
