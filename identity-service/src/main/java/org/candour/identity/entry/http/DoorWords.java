package org.candour.identity.entry.http;

import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the front door says. The words are in {@code messages/door_en.properties} and {@code door_cy.properties}; the
 * Welsh is unreviewed, and shown only where a study offers it.
 */
@MessageBundle("door")
public interface DoorWords {
    String skipLink();

    String footer();

    String error();

    String problem();

    String language();

    String back();

    String next();

    String runs(String body);

    String codeLabel();

    String codeHint();

    String codeMissing();

    String codeUnknown();

    String beenHere();

    String usePersonal();

    String typeCode();

    String readNotice();

    String noticeTitle();

    String cameInWith(String employer);

    String invitedAt(String employer);

    String haveRead();

    String noticeFooter(String study, int version, String date);

    String ownPage();

    String consentTitle();

    String backToNotice();

    String tick();

    String takingPart();

    String freeChoice();

    String consentMissing();

    String agree();

    String noThanks();

    String shown(int version, String date);

    String readAgain();

    String locatorTitle();

    String locatorWhy();

    String locatorKept();

    String first();

    String surname();

    String surnameHint();

    String firstWrong();

    String surnameWrong();

    String area();

    String without();

    String keepWay();

    String welcomeBack();

    String readyToStart();

    String keepMail();

    String stopAny();

    String warning();

    String shownOnce();

    String personalLink();

    String personalCode();

    String whereToType();

    String goOnWhere();

    String noticeChanged();

    String seeChange();

    String startQuestions();

    String goOn();

    String tenMinutes();

    String seeChoices();

    String notOpenYet();

    String closedNow();

    String tryLater();

    String noMoreAnswers();

    String stillAsk();

    String noticeSaysHow();

    String seeOrChange();

    String needLink();

    String questionsTo(String mail);

    String byMailOnly();

    String goOnTitle();

    String yourCode();

    String yourCodeHint();

    String enterCode();

    String wrongCode();

    String goTo();

    String onlyYours();

    String choicesTitle();

    String choicesAnyTime();

    String changeMine();

    String unknownTitle();

    String unknownCheck();

    String unknownLost();

    String backToSurvey();

    String saved();

    String holdsNow();

    String youTakePart();

    String nothingElse();

    String youAllow();

    String quoteBack();

    String mayWrite();

    String saveChoices();

    String noAddress();

    String stopTitle();

    String withdrawLink();

    String withdrawn();

    String askDeletion(String mail);

    String saidSoFar();

    String until(String given, String withdrawn);

    String stands();

    String takenBack(String date);

    String underVersion(int version);

    String whatElse();

    String whomToAsk();

    String backToChoices();

    String withdrawAsk();

    String withdrawMeans();

    String withdrawNot();

    String withdraw();
}
