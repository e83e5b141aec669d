package hmpps.careers.identity.web;

import java.util.List;

import org.omnifaces.cdi.Param;

import hmpps.careers.establishment.Establishments;
import hmpps.careers.identity.FoundPerson;
import hmpps.careers.identity.PeopleService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Finding a member of staff. */
@Named
@RequestScoped
public class PeoplePage {
    @Inject PeopleService people;
    @Inject Establishments establishments;
    @Inject @Param(name = "q") String typed;
    private List<FoundPerson> found;

    @PostConstruct
    void load() {
        found = people.find(typed);
    }

    public String getTyped() {
        return typed;
    }

    /** Whether anything was looked for. */
    public boolean isAsked() {
        return typed != null && !typed.isBlank();
    }

    /** Who was found, at most as many as are shown. */
    public List<FoundPerson> getFound() {
        return found.subList(0, Math.min(found.size(), PeopleService.MOST));
    }

    /** Whether there are more than are shown. */
    public boolean isMore() {
        return found.size() > PeopleService.MOST;
    }

    /** What people call that prison. */
    public String place(String code) {
        return establishments.get(code).displayName();
    }
}
