package org.candour.survey.response;

/** Submitted responses. */
public interface Responses {
    void add(Response response);
}
