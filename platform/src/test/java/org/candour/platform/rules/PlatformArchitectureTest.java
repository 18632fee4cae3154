package org.candour.platform.rules;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

@AnalyzeClasses(packages = "org.candour", importOptions = ImportOption.DoNotIncludeTests.class)
class PlatformArchitectureTest {
    @ArchTest
    static final ArchTests rules = ArchTests.in(ServiceRules.class);

    @ArchTest
    static final ArchRule platformKnowsNoService = ArchRuleDefinition.noClasses()
            .that()
            .resideInAnyPackage("org.candour.platform..", "org.candour.contracts..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.candour.identity..", "org.candour.survey..", "org.candour.reporting..")
            .because("what all build on must not build on one of them");

    @ArchTest
    static final ArchRule contractsKnowNoFramework = ArchRuleDefinition.classes()
            .that()
            .resideInAPackage("org.candour.contracts..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.candour.contracts..")
            .because("the events must outlive every framework");
}
