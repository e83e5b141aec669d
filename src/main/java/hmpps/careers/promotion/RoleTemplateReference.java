package hmpps.careers.promotion;

import hmpps.careers.shared.reference.ReferenceCsv;
import hmpps.careers.shared.reference.ReferenceSet;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Reads {@code role_templates.csv} at every start as {@link RoleTemplates} will: a file whose form is wrong, or no longer right after an
 * upgrade, stops the start and not the first draft. (That its behaviours and qualifications exist is asked of the file as it is shipped,
 * by a test.) None of it becomes rows.
 */
@ApplicationScoped
public class RoleTemplateReference implements ReferenceSet {
    @Override
    public int order() {
        return 60;
    }

    @Override
    public String file() {
        return "role_templates.csv";
    }

    @Override
    public void check(ReferenceCsv csv) {
        RoleTemplates.read(csv);
    }

    @Override
    public void load(ReferenceCsv csv) { }
}
