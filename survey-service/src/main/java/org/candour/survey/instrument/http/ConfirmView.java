package org.candour.survey.instrument.http;

import java.util.List;

/**
 * A question before something is done.
 *
 * @param study the study
 * @param version code and number of the version
 * @param path address of the version
 * @param title the question
 * @param facts what one should know
 * @param button what the button says
 * @param action last part of the address to which it is sent
 * @param grave true when it cannot be undone
 * @param revision the content and state that the question is about
 */
public record ConfirmView(
        StudyView study,
        String version,
        String path,
        String title,
        List<String> facts,
        String button,
        String action,
        boolean grave,
        int revision) {}
