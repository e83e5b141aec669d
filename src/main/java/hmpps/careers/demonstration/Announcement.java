package hmpps.careers.demonstration;

import java.util.List;

import hmpps.careers.identity.AnnouncedSignIns;
import hmpps.careers.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the sign-in page whom one can sign in as; nobody, where no demonstration set is loaded. */
@ApplicationScoped
public class Announcement implements AnnouncedSignIns {
    @Inject DemonstrationLoader loader;

    @Override
    public List<Announced> announced() {
        if (!loader.isLoaded()) {
            return List.of();
        }
        return DemonstrationSignIns.all().stream()
            .map(one -> new Announced(Role.valueOf(one.role()), one.name(), one.number(), DemonstrationSignIns.PASSWORD, one.sees())).toList();
    }
}
