package org.candour.survey.accessibility.http;

import io.quarkus.qute.i18n.MessageBundle;

/** What the accessibility statement says; the words are in {@code messages/statement_en.properties} and Welsh. */
@MessageBundle("statement")
public interface Statement {
    String service();

    String skip();

    String other();

    String title();

    String aim();

    String nothingFound(int kinds, String date);

    String found(int violations, int kinds, String date);

    String how();

    String tools(String axe, String browser);

    String noGuarantee();

    String looked();

    String page();

    String where();

    String breaches();

    String kind(String code);

    String screen(String code);

    String inLanguage(String tag);

    String tried();

    String check(String code);

    String notTested();

    String notScreenReaders();

    String notPhones();

    String notVoice();

    String notMagnifiers();

    String notBrowsers();

    String notReading();

    String notWelsh();

    String notPdf();

    String notStaff();

    String trouble();

    String tell();

    String tellStudy();
}
