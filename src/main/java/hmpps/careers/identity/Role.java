package hmpps.careers.identity;

/** The parts people play in the portal. What each may do stands in {@link RolePermissions}. */
public enum Role {
    /** Every member of staff; never granted. */
    OFFICER,
    APPRENTICE,
    /** Everybody to whom somebody reports; never granted. */
    LINE_MANAGER,
    TUTOR,
    PANEL_MEMBER,
    VACANCY_HOLDER,
    GOVERNOR,
    HR_ADMINISTRATOR,
    PAY_APPROVER,
    OVERSIGHT,
    AUDITOR,
    SYSTEM_ADMINISTRATOR;

    /** Whether an administrator grants it; the others follow from the staff record. */
    public boolean isGranted() {
        return this != OFFICER && this != LINE_MANAGER;
    }
}
