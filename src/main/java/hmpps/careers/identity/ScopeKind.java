package hmpps.careers.identity;

/** How far a role reaches: every prison, one prison group, or one prison. */
public enum ScopeKind {
    NATIONAL, GROUP, ESTABLISHMENT;

    /** The scope of that kind; the code is that of the group or prison and ignored for a national one. */
    public Scope of(String code) {
        return switch (this) {
            case NATIONAL -> Scope.national();
            case GROUP -> Scope.group(code);
            case ESTABLISHMENT -> Scope.establishment(code);
        };
    }
}
