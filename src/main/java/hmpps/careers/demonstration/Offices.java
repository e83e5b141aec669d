package hmpps.careers.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import hmpps.careers.shared.London;

/** Who holds which role: a vacancy holder and a governor in each prison, two HR administrators in each group, the announced people. */
final class Offices {
    private static final int HR_PER_GROUP = 2;
    private final People people;
    private final LocalDate day;
    private final Serial ids;
    private final Rows rows;
    private final Map<String, List<Person>> publishers = new HashMap<>();

    Offices(People people, LocalDate day, Serial ids, Rows rows) {
        this.people = people;
        this.day = day;
        this.ids = ids;
        this.rows = rows;
    }

    void fill(List<Place> places) {
        for (var one : DemonstrationSignIns.all()) {
            if (one.scopeKind() != null) {
                grant(one.number(), one.role(), one.scopeKind(), one.scopeCode());
            }
        }
        for (var place : places) {
            holder(place, 7, "VACANCY_HOLDER");
            holder(place, 11, "GOVERNOR");
            var publishing = publishers.computeIfAbsent(place.group(), group -> new ArrayList<>());
            var hub = people.at(place.code(), 6).get(0);
            var announced = DemonstrationSignIns.numbered(hub.number());
            if (announced.isEmpty() && publishing.size() < HR_PER_GROUP) {
                grant(hub.number(), "HR_ADMINISTRATOR", "GROUP", place.group());
                publishing.add(hub);
            } else if (hub.number().equals(DemonstrationSignIns.HR_GROUP)) {
                publishing.add(hub);
            }
        }
        var second = people.at("RNI", 6).get(0);
        grant(second.number(), "SYSTEM_ADMINISTRATOR", "NATIONAL", null);
    }

    /** Who drafts opportunities for this prison. */
    Person vacancyHolder(Place place) {
        return people.at(place.code(), 7).get(0);
    }

    /** Somebody else, who publishes them. */
    Person publisher(Place place, Dice dice) {
        return dice.pick(publishers.get(place.group()));
    }

    private void holder(Place place, int band, String role) {
        var person = people.at(place.code(), band).get(0);
        if (DemonstrationSignIns.numbered(person.number()).isEmpty()) {
            grant(person.number(), role, "ESTABLISHMENT", place.code());
        }
    }

    private void grant(String number, String role, String scopeKind, String scopeCode) {
        String by = number.equals(DemonstrationSignIns.SYSTEM_ADMINISTRATOR) ? people.at("RNI", 6).get(0).number()
            : DemonstrationSignIns.SYSTEM_ADMINISTRATOR;
        var starts = day.minusDays(400);
        Instant at = London.instant(starts.atTime(9, 0));
        rows.add(Table.ROLE_GRANT, ids.next(), number, role, scopeKind, scopeCode, starts, by, at, 0L);
    }
}
