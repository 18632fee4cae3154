package org.candour.survey.answering.http;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the pages themselves say. The words are in {@code messages/say_en.properties} and {@code say_cy.properties}; what is
 * asked comes from the questionnaire.
 */
@MessageBundle("say")
public interface Say {
    String skipLink();

    String survey();

    String footer();

    String error();

    String trialTitle();

    String trialText();

    String language();

    String question(int number, int of);

    String questions(int first, int last, int of);

    String before(int number, int of);

    String back();

    String next();

    String nextCheck();

    String nextPlain();

    String later();

    String mayLeave();

    String mayLeaveAny();

    String skip();

    String clear();

    String cleared();

    String allThatApply();

    String upTo(int most);

    String or();

    String yourAnswer();

    String between(String lowest, String highest);

    String day();

    String month();

    String year();

    String characters(int most);

    String advice();

    String ownWords();

    String quote();

    String quoteHint();

    String quoteNone();

    String quoteAnonymous();

    String quoteAttributed();

    String within(String group);

    String rank(int most);

    String place(int number);

    String notChosen();

    String moveUp(int number);

    String moveDown(int number);

    String otherTitle();

    String otherThere();

    String otherUse();

    String problem();

    String thisPage();

    String doubtTitle();

    String doubtText();

    String looksEmail(String part);

    String looksWeb(String part);

    String looksPhone(String part);

    String looksBirthDate(String part);

    String looksNumber(String part);

    String looksPostcode(String part);

    String looksName(String part);

    String notListed();

    String oneOnly();

    String exclusive(String label);

    String tooMany(String most);

    String otherGroup();

    String wordsAlone();

    String notANumber();

    String decimals(String places);

    String outOfRange(String lowest, String highest);

    String both();

    String datePart();

    String noSuchDate();

    String yearRange(String first, String last);

    String rankedTwice(String place);

    String rankGap(String place);

    String tooLong(String most);

    String foreign();

    String saysSaved();

    String saysAgain();

    String saysOffline();

    String saysHeld();

    String saysSending();

    String saysOther();

    String saysRefused();

    String saysClosed();

    String saysLeft();

    String saysOver();

    String saysPlace();

    String idleTitle();

    String idleText();

    String idleStay();

    String overTitle();

    String overText();

    String overHow();

    String overGoOn();

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
