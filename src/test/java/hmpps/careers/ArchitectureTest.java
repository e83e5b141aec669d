package hmpps.careers;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveModifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.Serializable;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import hmpps.careers.identity.Permission;
import hmpps.careers.identity.Requires;
import hmpps.careers.shared.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;

/** The house rules that a compiler does not check. */
class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("hmpps.careers");
    private static final String ROOT = "hmpps.careers.";
    /** What every feature may use. */
    private static final String[] GROUND = {ROOT + "staff..", ROOT + "establishment..", ROOT + "identity..", ROOT + "shared.."};
    /** What reads all features and is used by none. */
    private static final String[] READERS = {ROOT + "home..", ROOT + "oversight..", ROOT + "demonstration.."};
    /** Writes the search index from the database, in a transaction of its own because it runs beside the requests. */
    private static final String SEARCH_INDEX = ROOT + "promotion.search.OpportunityIndex";
    /** Its ticks last while the pages of its table are turned. */
    private static final String TICKS_LAST = ROOT + "promotion.web.ApplicationsReceivedPage";
    /** What may be known to everybody who is signed in, so that pages read it without a permission. */
    private static final Set<String> REGISTERS = Set.of(ROOT + "establishment.Establishments", ROOT + "staff.QualificationTypes", ROOT + "promotion.Behaviours");
    private static final Set<String> CLOCKS_OF_THEIR_OWN = Set.of("java.time.Instant", "java.time.LocalDate", "java.time.LocalDateTime",
        "java.time.LocalTime", "java.time.ZonedDateTime", "java.time.OffsetDateTime", "java.time.Year", "java.time.YearMonth");

    static final ArchRule features_do_not_depend_on_each_other = slices().matching(ROOT + "(*)..").should().notDependOnEachOther()
        .ignoreDependency(resideInAPackage("hmpps.careers.."), resideInAnyPackage(GROUND))
        .ignoreDependency(resideInAnyPackage(READERS), resideInAPackage("hmpps.careers.."))
        .as("features do not depend on each other except on staff, establishment, identity and shared");

    static final ArchRule staff_and_establishment_and_shared_know_no_feature = noClasses().that().resideInAnyPackage(GROUND)
        .should().dependOnClassesThat(resideInAPackage("hmpps.careers..").and(not(resideInAnyPackage(GROUND))));

    static final ArchRule pages_do_not_use_resources = noClasses().that().resideInAPackage("..web..").should().dependOnClassesThat().resideInAPackage(ROOT + "*.api..");

    static final ArchRule resources_do_not_use_pages = noClasses().that().resideInAPackage("..api..")
        .should().dependOnClassesThat(resideInAPackage(ROOT + "*.web..").and(not(resideInAPackage(ROOT + "shared.web.."))))
        .allowEmptyShould(true);

    static final ArchRule pages_and_resources_do_not_touch_the_database = noClasses().that().resideInAnyPackage("..web..", "..api..")
        .should().dependOnClassesThat().areAssignableTo(EntityManager.class);

    static final ArchRule pages_and_resources_ask_no_repository_but_the_registers = noClasses().that().resideInAnyPackage("..web..", "..api..")
        .should().dependOnClassesThat(holdTheEntityManager().or(JavaClass.Predicates.assignableTo(hmpps.careers.identity.CallerFact.class)).and(describe("are no registers", type -> !REGISTERS.contains(type.getName()))))
        .because("a repository asks for no permission");

    static final ArchRule services_ask_repositories = noClasses().that().haveSimpleNameEndingWith("Service")
        .should().dependOnClassesThat().areAssignableTo(EntityManager.class);

    static final ArchRule only_repositories_hold_the_entity_manager = fields().that().areAnnotatedWith(PersistenceContext.class)
        .should().beDeclaredInClassesThat().areAnnotatedWith(ApplicationScoped.class);

    static final ArchRule what_holds_the_entity_manager_begins_no_transaction_and_announces_nothing = noClasses()
        .that(announceOrBeginTransactions()).and().doNotHaveFullyQualifiedName(SEARCH_INDEX)
        .should().dependOnClassesThat().areAssignableTo(EntityManager.class);

    static final ArchRule every_public_service_method_names_its_permission = methods().that().arePublic().and().areNotStatic()
        .and().areDeclaredInClassesThat(serviceClasses()).should(carryRequires());

    static final ArchRule services_are_where_transactions_begin = classes().that(serviceClasses())
        .should().beAnnotatedWith(Transactional.class).andShould().beAnnotatedWith(ApplicationScoped.class);

    static final ArchRule transactions_do_not_begin_in_pages = noClasses().that().resideInAnyPackage("..web..", "..api..")
        .should().beAnnotatedWith(Transactional.class);

    static final ArchRule nothing_asks_the_time_but_the_clock = noClasses().that().doNotBelongToAnyOf(Clocks.class)
        .should().callMethodWhere(asksTheTime()).orShould().callConstructor(Date.class).orShould().callMethod(System.class, "currentTimeMillis");

    static final ArchRule what_lives_in_a_session_can_be_stored = classes().that(liveInSessions()).should().beAssignableTo(Serializable.class)
        .allowEmptyShould(true);

    static final ArchRule a_form_that_arrives_twice_at_once_is_read_twice = classes().that(liveInSessions())
        .should().haveFullyQualifiedName(TICKS_LAST)
        .because("two requests would fill one bean: a page is asked for, and a form holds all that it asks for");

    static final ArchRule no_entity_leaves_or_enters_through_a_resource = methods().that().areDeclaredInClassesThat().areAnnotatedWith(Path.class)
        .should(haveNoEntityInTheirSignature()).allowEmptyShould(true);

    static final ArchRule permissions_are_asked_by_our_own_annotation = noClasses().should().dependOnClassesThat().resideInAPackage("jakarta.annotation.security")
        .because("@RolesAllowed on a CDI bean is silently ignored");

    static final ArchRule the_war_knows_no_container = noClasses().should().dependOnClassesThat()
        .resideInAnyPackage("fish.payara..", "com.sun..", "org.glassfish..", "org.jboss.weld..");

    static final ArchRule exceptions_are_not_printed = noClasses().should().callMethod(Throwable.class, "printStackTrace");

    static final ArchRule fields_are_not_public = fields().that().areNotStatic().and().areDeclaredInClassesThat().areTopLevelClasses()
        .should(haveModifierNotPublic());

    static final ArchRule page_beans_are_named = classes().that().resideInAPackage("..web..").and().haveSimpleNameEndingWith("Page")
        .should().beAnnotatedWith(Named.class).orShould().haveModifier(JavaModifier.ABSTRACT);

    @TestFactory
    Stream<DynamicTest> the_house_stands_by() {
        return Arrays.stream(getClass().getDeclaredFields()).filter(field -> field.getType() == ArchRule.class)
            .map(field -> dynamicTest(field.getName(), () -> ((ArchRule) field.get(null)).check(HOUSE)));
    }

    @Test
    void every_permission_is_asked_for_by_some_service_or_page() {
        var asked = HOUSE.stream().flatMap(type -> Stream.concat(Stream.of(type), type.getMethods().stream()))
            .flatMap(part -> part.tryGetAnnotationOfType(Requires.class).stream()).flatMap(requires -> Arrays.stream(requires.value())).map(Permission::name);
        var shown = Sources.occurrences(Sources.pages(), Pattern.compile("\\bcan\\('([A-Z_]+)'\\)"), found -> found.group(1)).map(found -> found.replaceFirst(".*: ", ""));
        assertThat(Stream.concat(asked, shown)).contains(Arrays.stream(Permission.values()).map(Permission::name).toArray(String[]::new));
    }

    private static ArchCondition<com.tngtech.archunit.core.domain.JavaField> haveModifierNotPublic() {
        return com.tngtech.archunit.lang.conditions.ArchConditions.not(haveModifier(JavaModifier.PUBLIC));
    }

    private static DescribedPredicate<JavaClass> announceOrBeginTransactions() {
        return describe("announce events or begin transactions", type -> type.isAnnotatedWith(Transactional.class)
            || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class))
            || type.getFields().stream().anyMatch(field -> field.getRawType().isEquivalentTo(Event.class)));
    }

    private static DescribedPredicate<JavaClass> holdTheEntityManager() {
        return describe("hold the entity manager", type -> type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(PersistenceContext.class)));
    }

    private static DescribedPredicate<JavaClass> serviceClasses() {
        return describe("are services", type -> type.getSimpleName().endsWith("Service") && !type.isInterface());
    }

    private static DescribedPredicate<JavaClass> liveInSessions() {
        return describe("live in a view or a session", type -> type.isAnnotatedWith("org.omnifaces.cdi.ViewScoped")
            || type.isAnnotatedWith("jakarta.faces.view.ViewScoped") || type.isAnnotatedWith("jakarta.enterprise.context.SessionScoped")
            || type.isAnnotatedWith("jakarta.enterprise.context.ConversationScoped"));
    }

    private static DescribedPredicate<JavaCall<?>> asksTheTime() {
        return describe("asks the computer's clock", call -> call.getName().equals("now")
            && CLOCKS_OF_THEIR_OWN.contains(call.getTargetOwner().getName())
            && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class)));
    }

    private static ArchCondition<JavaMethod> carryRequires() {
        return new ArchCondition<>("carry @Requires") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var carried = method.isAnnotatedWith(Requires.class) || method.getOwner().isAnnotatedWith(Requires.class);
                events.add(new SimpleConditionEvent(method, carried, method.getFullName() + " does not say which permission it requires"));
            }
        };
    }

    private static ArchCondition<JavaMethod> haveNoEntityInTheirSignature() {
        return new ArchCondition<>("have no entity in their signature") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var types = new java.util.HashSet<JavaClass>(method.getReturnType().getAllInvolvedRawTypes());
                method.getParameterTypes().forEach(type -> types.addAll(type.getAllInvolvedRawTypes()));
                types.stream().filter(type -> type.isAnnotatedWith(Entity.class))
                    .forEach(type -> events.add(SimpleConditionEvent.violated(method, method.getFullName() + " shows the entity " + type.getSimpleName())));
            }
        };
    }
}
