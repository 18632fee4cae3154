package org.candour.survey.answering.http;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the pages of questions say themselves. The words are in {@code messages/say_en.properties} and
 * {@code say_cy.properties}; what is asked comes from the questionnaire.
 */
@MessageBundle("say")
public interface Say {
    String skipLink();

    String survey();

    String footer();

    String accessibility();

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
}
