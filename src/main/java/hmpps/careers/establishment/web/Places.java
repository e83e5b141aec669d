package hmpps.careers.establishment.web;

import hmpps.careers.establishment.Establishment;
import hmpps.careers.establishment.Establishments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The names of prisons for pages that hold only a code: {@code #{places.name('LEI')}}. */
@Named
@ApplicationScoped
public class Places {
    @Inject Establishments establishments;

    /** "HMP Leicester" for {@code LEI}; empty for a code the register does not have. */
    public String name(String code) {
        return establishments.find(code).map(Establishment::displayName).orElse("");
    }
}
