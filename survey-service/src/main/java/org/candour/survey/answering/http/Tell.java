package org.candour.survey.answering.http;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * What is told before, after and instead of the questions. The words are in {@code messages/tell_en.properties} and
 * {@code tell_cy.properties}.
 */
@MessageBundle("tell")
public interface Tell {
    String beginTitle();

    String beginBody(String body);

    String beginLength(int of);

    String beginSkip();

    String beginSave();

    String beginSend(String closes);

    String whoTitle();

    String whoBody(String body);

    String whoTables();

    String whoRows();

    String whoGroup(int group);

    String whoWords();

    String keptTitle();

    String keptAnswers();

    String keptLocators();

    String keptConsents();

    String keptContacts();

    String keptFor(String length, String event);

    String keptUntil(String event);

    String keptRedacted(String length, String event);

    String keptPlanned(String date);

    String eventAnalysis();

    String eventStudyEnd();

    String eventWaveClosed();

    String eventOther(String name);

    String years(int number);

    String months(int number);

    String days(int number);

    String beginMore();

    String beginNotice();

    String begin();

    String goOn();

    String checkTitle();

    String checkCount(int answered, int of);

    String change();

    String changeWhat(String question);

    String notAnswered();

    String yourWords();

    String quotable();

    String sendTitle();

    String sendWhen();

    String sendStored();

    String sendReceipt();

    String sendNobody();

    String copyText();

    String copy();

    String send();

    String trialEnd();

    String trialLeave();

    String doneTitle();

    String doneThanks();

    String receiptTitle();

    String receiptText();

    String print();

    String nextTitle();

    String nextCounted();

    String nextRights();

    String nextHow();

    String sharedTitle();

    String forget();

    String shortCode();

    String aboutStudy();

    String allStudies();

    String findStudy();

    String answeredTitle();

    String answered1();

    String answered2();

    String answeredLink();

    String closedTitle();

    String closed1();

    String closed2();

    String revokedTitle();

    String revoked1();

    String notReadyTitle();

    String notReady1();

    String endedTitle();

    String ended1();

    String ended2();

    String endedTyped();

    String endedSend();

    String endedSubmit();

    String endedSubmitSend();

    String expiredTitle();

    String expired1();

    String forgedTitle();

    String forged1();

    String laterTitle();

    String later1();

    String later2();

    String finishedTitle();

    String finished1();

    String frontTitle();

    String front1();

    String tryTitle();

    String tryText();

    String tryStart();

    String tryOverTitle();

    String tryOver1();

    String awayTitle();

    String awaySafe();

    String awaySubmit();

    String awaySubmitWait();

    String awayTyped();

    String awayWait();

    String awayAgain();
}
