package hmpps.careers.promotion.web;

import java.util.Locale;
import java.util.Set;

import hmpps.careers.promotion.application.Section;
import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.web.Path;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Chooses the page behind {@code /applications/{reference}/{section}}; what is neither a section nor a step is not found. */
@Named
@RequestScoped
public class ApplicationDoor {
    /** The sections and steps with a page of their own; the others are statements. */
    public static final Set<String> OWN_PAGE = Set.of(Section.DETAILS, Section.ELIGIBILITY, Section.ADJUSTMENTS, Section.DISABILITY_CONFIDENT,
        Section.ENDORSEMENT, Section.EQUALITY, "check", "receipt", "withdraw");
    private static final String FOLDER = "/WEB-INF/promotion/application/";

    @Inject Path path;
    @Inject ApplicationPage application;

    /** The Facelet to show. */
    public String getFace() {
        if (path.getReference() == null) {
            return FOLDER + "list.xhtml";
        }
        if (path.getSection() == null) {
            return FOLDER + "tasks.xhtml";
        }
        if (OWN_PAGE.contains(path.getSection())) {
            return FOLDER + path.getSection() + ".xhtml";
        }
        if (path.getSection().equals(Section.PERSONAL_STATEMENT) || isBehaviour(path.getSection())) {
            return FOLDER + "statement.xhtml";
        }
        throw new NotFound("section");
    }

    private boolean isBehaviour(String section) {
        return section.equals(section.toLowerCase(Locale.ROOT)) && application.getSheet().behaviour(section.toUpperCase(Locale.ROOT)) != null;
    }
}
