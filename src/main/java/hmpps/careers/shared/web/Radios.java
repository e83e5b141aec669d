package hmpps.careers.shared.web;

/** GOV.UK radios. */
public class Radios extends Options {
    /** Called by Faces. */
    public Radios() {
        super("govuk-radios", "radio");
    }
}
