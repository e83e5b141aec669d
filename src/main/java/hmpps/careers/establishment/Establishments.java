package hmpps.careers.establishment;

import hmpps.careers.shared.NotFound;
import hmpps.careers.shared.RuleViolation;
import hmpps.careers.shared.reference.ReferenceLoaded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All establishments, prison groups and postcode areas, read once and kept in memory: they change only when a reference file does.
 * What the public methods give out is detached and must not be changed.
 */
@ApplicationScoped
public class Establishments {
    /** "LE18 4TN", "le184tn", "LE18" or "LE"; the letters in front are the area. */
    private static final Pattern POSTCODE = Pattern.compile("([A-Z]{1,2})(?:[0-9][0-9A-Z]?(?: ?[0-9][A-Z]{2})?)?");

    @PersistenceContext EntityManager em;
    private volatile Register register;

    /** An establishment and how many miles away it is. */
    public record Near(Establishment establishment, double miles) { }

    /** The copy in memory. */
    record Register(List<Establishment> all, Map<String, Establishment> byCode, List<Establishment> active, List<PrisonGroup> groups,
                    Map<String, PostcodeArea> areas) {

        static Register of(List<Establishment> all, List<PrisonGroup> groups, List<PostcodeArea> areas) {
            return new Register(List.copyOf(all), byKey(all, Establishment::code), all.stream().filter(Establishment::active).toList(),
                List.copyOf(groups), byKey(areas, PostcodeArea::code));
        }

        private static <T> Map<String, T> byKey(List<T> items, Function<T, String> key) {
            return items.stream().collect(Collectors.toMap(key, Function.identity(), (first, second) -> first, LinkedHashMap::new));
        }
    }

    /** Every establishment of the register, open or closed, by short name. */
    public List<Establishment> all() {
        return register().all();
    }

    /** The establishments that are open, by short name. */
    public List<Establishment> active() {
        return register().active();
    }

    public List<PrisonGroup> groups() {
        return register().groups();
    }

    /** The establishment of that register code; NotFound if there is none. */
    public Establishment get(String code) {
        return find(code).orElseThrow(NotFound::new);
    }

    public Optional<Establishment> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(register().byCode().get(code));
    }

    public Optional<PrisonGroup> findGroup(String code) {
        return register().groups().stream().filter(group -> group.code().equals(code)).findFirst();
    }

    /**
     * The postcode area of what somebody typed: a whole postcode ("LE18 4TN"), the first half ("LE18") or the letters ("LE"), in
     * any case and spacing. RuleViolation if it is none of these or no such area exists.
     */
    public PostcodeArea postcodeArea(String typed) {
        return findPostcodeArea(typed).orElseThrow(() -> new RuleViolation("establishment.postcode.unknown", typed == null ? "" : typed.strip()));
    }

    /** The same as {@link #postcodeArea}, empty if there is no such area. */
    public Optional<PostcodeArea> findPostcodeArea(String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        var matcher = POSTCODE.matcher(typed.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", " "));
        return matcher.matches() ? Optional.ofNullable(register().areas().get(matcher.group(1))) : Optional.empty();
    }

    /** The open establishments, nearest to the middle of that postcode area first. */
    public List<Near> near(PostcodeArea area) {
        return near(area.location());
    }

    /** The other open establishments, nearest first; empty if it is not known where the given one lies. */
    public List<Near> near(Establishment from) {
        return from.location().map(here -> near(here).stream().filter(near -> !near.establishment().equals(from)).toList()).orElse(List.of());
    }

    private List<Near> near(Location from) {
        return active().stream()
            .flatMap(establishment -> establishment.location().map(there -> new Near(establishment, from.milesTo(there))).stream())
            .sorted(Comparator.comparingDouble(Near::miles).thenComparing(near -> near.establishment().code()))
            .toList();
    }

    /** The stored one to be changed by its loader; empty if it is new. */
    Optional<Establishment> stored(String code) {
        return Optional.ofNullable(em.find(Establishment.class, code));
    }

    Optional<PrisonGroup> storedGroup(String code) {
        return Optional.ofNullable(em.find(PrisonGroup.class, code));
    }

    Optional<PostcodeArea> storedArea(String code) {
        return Optional.ofNullable(em.find(PostcodeArea.class, code));
    }

    void add(Establishment establishment) {
        em.persist(establishment);
    }

    void add(PrisonGroup group) {
        em.persist(group);
    }

    void add(PostcodeArea area) {
        em.persist(area);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceLoaded change) {
        register = null;
    }

    private Register register() {
        var known = register;
        if (known == null) {
            known = read();
            if (!known.all().isEmpty()) {
                register = known;
            }
        }
        return known;
    }

    Register read() {
        return Register.of(
            em.createQuery("select e from Establishment e left join fetch e.group order by e.shortName, e.code", Establishment.class).getResultList(),
            em.createQuery("select g from PrisonGroup g order by g.name", PrisonGroup.class).getResultList(),
            em.createQuery("select a from PostcodeArea a order by a.code", PostcodeArea.class).getResultList());
    }
}
