package hmpps.careers.promotion.application;

/** How far one section of an application has come. */
public enum SectionState {
    TO_DO, DRAFT, TOO_LONG, NOT_MET, REQUESTED, ENDED, GIVEN, DECLINED, OPTIONAL, DONE;

    /** Whether nothing of the section stands in the way of sending the application. The manager's answer does not. */
    public boolean isComplete() {
        return switch (this) {
            case REQUESTED, ENDED, GIVEN, DECLINED, OPTIONAL, DONE -> true;
            case TO_DO, DRAFT, TOO_LONG, NOT_MET -> false;
        };
    }
}
