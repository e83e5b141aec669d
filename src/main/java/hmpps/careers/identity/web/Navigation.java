package hmpps.careers.identity.web;

import static hmpps.careers.identity.Permission.APPLY;
import static hmpps.careers.identity.Permission.DRAFT_OPPORTUNITY;
import static hmpps.careers.identity.Permission.ENDORSE_APPLICATIONS;
import static hmpps.careers.identity.Permission.MANAGE_ROLES;
import static hmpps.careers.identity.Permission.PUBLISH_OPPORTUNITY;
import static hmpps.careers.identity.Permission.READ_AUDIT;
import static hmpps.careers.identity.Permission.SEARCH_OPPORTUNITIES;
import static hmpps.careers.identity.Permission.VIEW_APPLICATIONS_RECEIVED;
import static hmpps.careers.identity.Permission.VIEW_OWN_RECORD;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.omnifaces.util.Faces;

import hmpps.careers.identity.Caller;
import hmpps.careers.identity.Permission;
import hmpps.careers.shared.Texts;
import hmpps.careers.shared.web.Markup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The menu of every page. Which items a person sees follows from what they may do; the current one from the address. */
@Named
@ApplicationScoped
public class Navigation {
    private static final List<Place> PLACES = List.of(
        new Place("/", "nav.home"),
        new Place("/opportunities", "nav.opportunities", SEARCH_OPPORTUNITIES),
        new Place("/applications", "nav.applications", APPLY),
        new Place("/record", "nav.record", VIEW_OWN_RECORD),
        new Place("/endorsements", "nav.endorsements", ENDORSE_APPLICATIONS),
        new Place("/vacancies", "nav.vacancies", DRAFT_OPPORTUNITY, PUBLISH_OPPORTUNITY),
        new Place("/applications-received", "nav.applications-received", VIEW_APPLICATIONS_RECEIVED),
        new Place("/admin/people", "nav.people", MANAGE_ROLES),
        new Place("/audit", "nav.audit", READ_AUDIT),
        new Place("/help", "nav.help"));

    /** Pages that have no item of their own, with the place they belong to. */
    private static final Map<String, String> BELONGING = Map.of("/compare", "/opportunities", "/saved-opportunities", "/opportunities",
        "/saved-searches", "/opportunities", "/evidence", "/applications", "/account", "/record");

    @Inject Caller caller;

    /** The items for the caller, in their order. */
    public List<Item> getItems() {
        var root = Faces.getRequestContextPath();
        return PLACES.stream().filter(place -> place.isOpenTo(caller))
            .map(place -> new Item(root + place.path(), Texts.say(place.label()), place.isCurrent())).toList();
    }

    /** A page of the menu, for everybody or for those who hold one of the permissions. */
    private record Place(String path, String label, Permission... anyOf) {
        boolean isOpenTo(Caller caller) {
            return anyOf.length == 0 || Stream.of(anyOf).anyMatch(caller::can);
        }

        boolean isCurrent() {
            return Markup.isHere(path) || BELONGING.entrySet().stream().anyMatch(page -> page.getValue().equals(path) && Markup.isHere(page.getKey()));
        }
    }

    /** One item as the page shows it. */
    public record Item(String href, String label, boolean current) {
        /** The style classes of the item. */
        public String styleClass() {
            return "govuk-service-navigation__item" + (current ? " govuk-service-navigation__item--active" : "");
        }
    }
}
