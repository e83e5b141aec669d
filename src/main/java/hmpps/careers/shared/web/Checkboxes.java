package hmpps.careers.shared.web;

/** GOV.UK checkboxes. */
public class Checkboxes extends Options {
    /** Called by Faces. */
    public Checkboxes() {
        super("govuk-checkboxes", "checkbox");
    }
}
