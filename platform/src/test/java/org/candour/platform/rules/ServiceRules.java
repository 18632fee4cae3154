package org.candour.platform.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.UUID;
import org.candour.platform.inbox.Inbox;
import org.candour.platform.page.SignedEntry;
import org.candour.platform.sensitive.Sensitive;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Outgoing;

/** Rules 2 to 8 of docs/architecture.md (rule 1 is kept by reporting-service, in DisclosureRules). */
public final class ServiceRules {
    private static final String[] MATHEMATICS = {"..reporting.reliability..", "..reporting.disclosure.."};
    private static final String[] ADAPTERS = {
        "..http..",
        "..kafka..",
        "..db..",
        "..mail..",
        "..pdf..",
        "..file..",
        "..crypto..",
        "..schedule..",
        "..rest..",
        "..oidc.."
    };

    private ServiceRules() {}

    @ArchTest
    static final ArchRule mathematicsIsPure = classes()
            .that()
            .resideInAnyPackage(MATHEMATICS)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.crypto..",
                    "org.apache.commons.math3..",
                    "org.ojalgo..",
                    "org.jspecify..",
                    "..reporting.reliability..",
                    "..reporting.disclosure..")
            .because("what proves a scale or protects a cell must be checkable without a framework (rule 2)")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule auditorIsIndependent = noClasses()
            .that()
            .resideInAPackage("..disclosure.audit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..disclosure.suppress..")
            .because("an auditor that shares code with the suppressor shares its mistakes (rule 2)")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheOutboxSends = noClasses()
            .that(not(resideInAnyPackage("..platform.outbox..")))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                    org.apache.kafka.clients.producer.Producer.class,
                    org.apache.kafka.clients.producer.KafkaProducer.class,
                    Emitter.class,
                    Channel.class,
                    Outgoing.class)
            .because("an event is true only if the transaction that made it true has committed (rule 3)");

    @ArchTest
    static final ArchRule consumersUseTheInbox = classes()
            .that(new com.tngtech.archunit.base.DescribedPredicate<JavaClass>("consume a channel") {
                @Override
                public boolean test(JavaClass candidate) {
                    return candidate.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Incoming.class));
                }
            })
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Inbox.class)
            .because("an event may arrive twice, and must count once (rule 3)")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule personalDataIsOpenedInNamedPlaces = noClasses()
            .that(not(resideInAnyPackage(
                    "..identity..db..",
                    "..identity..http..",
                    "..identity..crypto..",
                    "..identity..mail..",
                    "..survey.freetext..",
                    "..survey.redaction..",
                    "..platform.sensitive..")))
            .should()
            .callMethod(Sensitive.class, "reveal")
            .because("whoever opens personal data must be findable by one search (rule 4)");

    @ArchTest
    static final ArchRule everyMethodSaysWhoMayCallIt = methods()
            .that()
            .areAnnotatedWith(GET.class)
            .or()
            .areAnnotatedWith(POST.class)
            .or()
            .areAnnotatedWith(PUT.class)
            .or()
            .areAnnotatedWith(PATCH.class)
            .or()
            .areAnnotatedWith(DELETE.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(DenyAll.class)
            .because("path policies have been bypassed by odd paths; an annotation cannot be (rule 5)")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheHandOverNeedsNoFormToken = methods()
            .that()
            .areAnnotatedWith(SignedEntry.class)
            .should()
            .beDeclaredIn("org.candour.survey.answering.http.StartPage")
            .orShould()
            .beDeclaredIn("org.candour.identity.invitation.http.OptOutPage")
            .orShould()
            .beDeclaredIn("org.candour.survey.subject.http.ComparisonResource")
            .orShould()
            .beDeclaredIn("org.candour.survey.fieldwork.http.ProgressResource")
            .because("every other form must come from one of our own pages (rule 5)")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule pagesAreBehindTheFormGuard = noClasses()
            .that(not(resideInAnyPackage("..platform..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.vertx.ext.web..", "io.quarkus.vertx.web..", "jakarta.servlet..")
            .because("a route outside Jakarta REST would be guarded by neither form token nor role (rule 5)")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entitiesStayInTheirAdapter = noClasses()
            .that(not(resideInAnyPackage("..db..")))
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Entity")
            .because("a row is not a message: what crosses a boundary is chosen, not inherited (rule 6)");

    @ArchTest
    static final ArchRule timeAndChanceAreInjected = noClasses()
            .that(not(resideInAnyPackage("..platform.time..")))
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callConstructor(Random.class)
            .because("what cannot be replaced in a test cannot be tested (rule 7)");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
            .because("such a name says that nobody decided where the code belongs (rule 8)");

    @ArchTest
    static final ArchRule constructorsInject = noFields()
            .should()
            .beAnnotatedWith(Inject.class)
            .orShould()
            .beAnnotatedWith(ConfigProperty.class)
            .because("a class must say in its constructor what it needs (rule 8)");

    @ArchTest
    static final ArchRule packagesAreNullMarked = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .resideInAPackage("org.candour..")
            .should(PackageCharter.bePresent())
            .because("every package says what it is for and is checked for null (rule 8)");

    @ArchTest
    static final ArchRule adaptersLiveInTheClosedList = classes()
            .that()
            .resideInAPackage("org.candour..")
            .and()
            .areTopLevelClasses()
            .should(PackageCharter.followTheLayout())
            .because("somebody who knows one feature must find their way in all of them");

    @ArchTest
    static final ArchRule domainKnowsNoTechnology = noClasses()
            .that(new com.tngtech.archunit.base.DescribedPredicate<JavaClass>("are the inside of a feature") {
                @Override
                public boolean test(JavaClass candidate) {
                    return candidate.getPackageName().matches("org\\.candour\\.(identity|survey|reporting)\\..*")
                            && !resideInAnyPackage(ADAPTERS).test(candidate)
                            && !candidate.getSimpleName().endsWith("Config");
                }
            })
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..",
                    "jakarta.ws.rs..",
                    "io.quarkus..",
                    "org.hibernate..",
                    "org.apache.kafka..",
                    "com.fasterxml.jackson..",
                    "net.sf.jasperreports..",
                    "java.sql..")
            .because("a feature's rules outlive the technology around them")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule adaptersStayInTheirFeature = classes()
            .that()
            .resideInAPackage("org.candour..")
            .should(PackageCharter.importNoForeignAdapter())
            .because("an adapter serves its feature; another feature asks the port");
}
