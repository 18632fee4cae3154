package org.candour.survey.accessibility;

/** Where the result of the tests is kept. */
public interface TestResults {
    TestResult latest();
}
