package hmpps.careers.establishment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import hmpps.careers.shared.reference.ReferenceCsv;
import hmpps.careers.shared.reference.ReferenceSet;

/** The register without a database, filled by the loaders. */
class RegisterInMemory extends Establishments {
    final Map<String, Establishment> establishments = new LinkedHashMap<>();
    final Map<String, PrisonGroup> groups = new LinkedHashMap<>();
    final Map<String, PostcodeArea> areas = new LinkedHashMap<>();

    /** Filled from the project's own files. */
    static RegisterInMemory real() {
        var register = new RegisterInMemory();
        for (ReferenceSet set : register.sets()) {
            set.load(ReferenceCsv.open(set.file()));
        }
        return register;
    }

    ReferenceSet[] sets() {
        var groups = new PrisonGroupReference();
        groups.establishments = this;
        var places = new EstablishmentReference();
        places.establishments = this;
        var locations = new EstablishmentLocationReference();
        locations.establishments = this;
        var areas = new PostcodeAreaReference();
        areas.establishments = this;
        return new ReferenceSet[] {groups, places, locations, areas};
    }

    @Override
    Register read() {
        var all = new ArrayList<>(establishments.values());
        all.sort(Comparator.comparing(Establishment::shortName));
        return Register.of(all, new ArrayList<>(groups.values()), new ArrayList<>(areas.values()));
    }

    @Override
    Optional<Establishment> stored(String code) {
        return Optional.ofNullable(establishments.get(code));
    }

    @Override
    Optional<PrisonGroup> storedGroup(String code) {
        return Optional.ofNullable(groups.get(code));
    }

    @Override
    Optional<PostcodeArea> storedArea(String code) {
        return Optional.ofNullable(areas.get(code));
    }

    @Override
    void add(Establishment establishment) {
        establishments.put(establishment.code(), establishment);
    }

    @Override
    void add(PrisonGroup group) {
        groups.put(group.code(), group);
    }

    @Override
    void add(PostcodeArea area) {
        areas.put(area.code(), area);
    }
}
