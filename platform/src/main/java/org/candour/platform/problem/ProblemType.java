package org.candour.platform.problem;

/** An entry in a service's catalogue of problems. Each service has one enum that implements this. */
public interface ProblemType {
    /** Last part of the problem's type URI. */
    String slug();

    int status();

    /** What happened, in words for the person who sees it. */
    String title();
}
