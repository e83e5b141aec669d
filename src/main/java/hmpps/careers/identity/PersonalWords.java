package hmpps.careers.identity;

import java.util.ArrayList;
import java.util.List;

import hmpps.careers.establishment.Establishments;
import hmpps.careers.staff.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The words anybody would try as the password of one person. */
@ApplicationScoped
class PersonalWords {
    @Inject Establishments establishments;

    List<String> of(StaffMember member) {
        var words = new ArrayList<>(List.of(member.staffNumber(), member.givenName(), member.familyName(), member.email()));
        establishments.find(member.establishmentCode()).ifPresent(place -> words.add(place.shortName()));
        return words;
    }
}
