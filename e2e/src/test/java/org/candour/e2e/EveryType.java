package org.candour.e2e;

import java.util.List;
import org.candour.e2e.Stop.Mistake;

/** Two ways through the example that has every type of question, and what the check page says at their ends. */
final class EveryType {
    static final String STORY = "We slept until noon, and then it rained.";

    private EveryType() {}

    /** By tea and bicycle: nearly every page is shown. */
    static final List<Stop> LONG = List.of(
            Stop.at("welcome"),
            Stop.at("drink", "DRINK", "1"),
            Stop.at("cups", "CUPS", "7"),
            Stop.at("drink-habits", "MILK", "5", "SUGAR", "1", "BISCUIT", "3"),
            Stop.at("kettle", "KETTLE", "8"),
            Stop.at("break", "BREAK", "8"),
            Stop.at("taste", "TASTE", "99"),
            Stop.at("own", "OWN", "1|2"),
            Stop.at("riding-statements", "RD1", "4", "RD2", "5", "RD3", "9", "RD4", "4"),
            Stop.at("km", "KM", "12.5"),
            Stop.at("alone", "ALONE", "2"),
            Stop.at("bikename", "BIKENAME", "blue arrow"),
            Stop.at("club", "CLUB", "1"),
            Stop.at("last", "LAST.month", "8", "LAST.year", "2025"),
            Stop.at("where", "WHERE", "2"),
            Stop.at("where/2", "WHERE.detail", "209", "WHERE.words", "Portugal"),
            Stop.at("next", "NEXT.day", "21", "NEXT.month", "11", "NEXT.year", "2027"),
            Stop.at("sea", "SEA.year", "1990"),
            Stop.at("away", "AWAY", "10"),
            Stop.at("home", "HOME", "5"),
            Stop.at("enough", "ENOUGH", "1"),
            Stop.at("holiday-statements", "HD1", "4", "HD2", "5", "HD3", "2"),
            Stop.at("wishes", "WISHES.1", "5", "WISHES.2", "1", "WISHES.3", "3"),
            Stop.at("story", "STORY", STORY));

    static final List<String> LONG_ENGLISH = List.of(
            "Tea",
            "7 cups",
            "Every time",
            "Never",
            "Sometimes",
            "I do not know",
            "8",
            "Prefer not to say",
            "A bicycle, A scooter",
            "Agree",
            "Strongly agree",
            "Not applicable to me",
            "Agree",
            "12.5 kilometres",
            "No",
            "blue arrow",
            "Yes",
            "August 2025",
            "Elsewhere in Europe, Another country – Portugal",
            "21 November 2027",
            "1990",
            "10 days",
            "5 days",
            "Yes",
            "Agree",
            "Strongly agree",
            "Disagree",
            "1. Old friends\n2. The sea\n3. A quiet room",
            STORY);

    static final List<String> LONG_WELSH = List.of(
            "Te",
            "7 cwpan",
            "Bob tro",
            "Byth",
            "Weithiau",
            "Nid wyf yn gwybod",
            "8",
            "Mae'n well gen i beidio â dweud",
            "Beic, Sgwter",
            "Cytuno",
            "Cytuno'n gryf",
            "Ddim yn berthnasol i mi",
            "Cytuno",
            "12.5 cilometr",
            "Na",
            "blue arrow",
            "Ie",
            "Awst 2025",
            "Rhywle arall yn Ewrop, Gwlad arall – Portugal",
            "21 Tachwedd 2027",
            "1990",
            "10 diwrnod",
            "5 diwrnod",
            "Ie",
            "Cytuno",
            "Cytuno'n gryf",
            "Anghytuno",
            "1. Hen ffrindiau\n2. Y môr\n3. Ystafell dawel",
            STORY);

    /** By a drink of one's own, nothing on wheels and no holiday: the pages that the long way does not show. */
    static final List<Stop> SHORT = List.of(
            Stop.at("welcome"),
            Stop.at("drink", "DRINK", "4", "DRINK.words", "Elderflower"),
            Stop.at("break", "BREAK", "0"),
            Stop.at("taste", "TASTE", "10"),
            Stop.at("own", "OWN", "7"),
            Stop.at("want", "WANT", "2"),
            Stop.at("last", "LAST.missing", "8"),
            Stop.at("instead", "INSTEAD", "1|3"),
            Stop.at("next"),
            Stop.at("sea"),
            Stop.at("away"),
            Stop.at("home"),
            Stop.at("enough", "ENOUGH", "8"),
            Stop.at("holiday-statements"),
            Stop.at("skipped"),
            Stop.at("story"));

    static final List<String> SHORT_ENGLISH = List.of(
            "Something else – Elderflower",
            "0, not at all",
            "10, completely",
            "None of these",
            "No",
            "I have not had one",
            "Read, Garden",
            "",
            "",
            "",
            "",
            "I do not know",
            "",
            "",
            "",
            "");

    static final List<String> SHORT_WELSH = List.of(
            "Rhywbeth arall – Elderflower",
            "0, ddim o gwbl",
            "10, yn llwyr",
            "Dim un o'r rhain",
            "Na",
            "Nid wyf wedi cael un",
            "Darllen, Garddio",
            "",
            "",
            "",
            "",
            "Nid wyf yn gwybod",
            "",
            "",
            "",
            "");

    /** Mistakes that can be made with or without a script. */
    static final List<Mistake> MISTAKES = List.of(
            Mistake.at("cups", "Enter a number, for example", "Rhowch rif, er enghraifft", "CUPS", "lots"),
            Mistake.at("cups", "Enter a number from 0 to 30", "Rhowch rif o 0 i 30", "CUPS", "31"),
            Mistake.at("own", "Choose 3 or fewer", "Dewiswch 3 neu lai", "OWN", "1|2|3|4"),
            Mistake.at("km", "after the point", "ar ôl y pwynt", "KM", "7.25"),
            Mistake.at("bikename", "Use 40 characters", "Defnyddiwch 40", "BIKENAME", "x".repeat(41)),
            Mistake.at("last", "Enter a date that exists", "sy'n bodoli", "LAST.month", "13", "LAST.year", "2025"),
            Mistake.at("last", "all parts of the date", "bob rhan", "LAST.month", "8", "LAST.year", ""),
            Mistake.at("next", "that exists", "bodoli", "NEXT.day", "31", "NEXT.month", "2", "NEXT.year", "2027"),
            Mistake.at("sea", "Enter a year from 1930 to 2040", "o 1930 i 2040", "SEA.year", "1900"),
            Mistake.at("wishes", "Place 2 is empty", "Mae safle 2 yn wag", "WISHES.1", "5", "WISHES.3", "3"),
            Mistake.at(
                    "story",
                    "Use 500 characters",
                    "Defnyddiwch 500",
                    "STORY",
                    "rain ".repeat(101).strip()));

    /** Mistakes that the script does not let happen. */
    static final List<Mistake> PLAIN_MISTAKES = List.of(
            Mistake.at("drink", "your own words", "geiriau", "DRINK", "1", "DRINK.words", "Elderflower"),
            Mistake.at("cups", "either an answer or the reason", "naill ai", "CUPS", "7", "CUPS.missing", "998"),
            Mistake.at("own", "goes with no other answer", "gydag unrhyw ateb arall", "OWN", "1|7"),
            Mistake.at("where/2", "your own words", "geiriau", "WHERE.detail", "201", "WHERE.words", "Portugal"),
            Mistake.at(
                    "wishes",
                    "repeats an answer",
                    "yn ailadrodd ateb",
                    "WISHES.1",
                    "5",
                    "WISHES.2",
                    "5",
                    "WISHES.3",
                    ""));
}
