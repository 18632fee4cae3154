package org.candour.reporting;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.candour.platform.rules.ServiceRules;

@AnalyzeClasses(packages = "org.candour.reporting", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchTests rules = ArchTests.in(ServiceRules.class);

    @ArchTest
    static final ArchTests disclosure = ArchTests.in(DisclosureRules.class);
}
