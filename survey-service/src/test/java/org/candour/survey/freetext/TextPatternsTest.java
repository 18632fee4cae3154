package org.candour.survey.freetext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.candour.survey.freetext.TextWarning.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("EW-A2")
class TextPatternsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    write to jo.example@example.org please            | EMAIL            | jo.example@example.org
                    (J_Doe+work@mail.example.co.uk).                  | EMAIL            | J_Doe+work@mail.example.co.uk
                    see https://example.org/team/a?b=c.               | WEB_ADDRESS      | https://example.org/team/a?b=c
                    it is on www.example.com for all                  | WEB_ADDRESS      | www.example.com
                    mae ar example.cymru/tudalen                      | WEB_ADDRESS      | example.cymru/tudalen
                    ring 07700 900123 after five                      | PHONE            | 07700 900123
                    ring 07700900123                                  | PHONE            | 07700900123
                    ring 07 700 900 123                               | PHONE            | 07 700 900 123
                    my number is +44 7700 900 123.                    | PHONE            | +44 7700 900 123
                    +44 (0)20 7946 0123                               | PHONE            | +44 (0)20 7946 0123
                    office: 020 7946 0123                             | PHONE            | 020 7946 0123
                    office: (029) 2018 0123, ext 4                    | PHONE            | (029) 2018 0123
                    01632-960-123                                     | PHONE            | 01632-960-123
                    the flat in SW1A 1AA is damp                      | POSTCODE         | SW1A 1AA
                    I cover m1 1ae and around                         | POSTCODE         | m1 1ae
                    CF103NQ                                           | POSTCODE         | CF103NQ
                    her date of birth is on file, dob 03/05/2012      | BIRTH_DATE       | 03/05/2012
                    he was born on 3 May 1980 in town                 | BIRTH_DATE       | 3 May 1980
                    ganwyd ar 3 Mai 1980                              | BIRTH_DATE       | 3 Mai 1980
                    the form said 14.02.1971                          | BIRTH_DATE       | 14.02.1971
                    NI number QQ 12 34 56 C is made up, AB 12 34 56 C | INSURANCE_NUMBER | AB 12 34 56 C
                    NHS number 943 476 5919                           | NHS_NUMBER       | 943 476 5919
                    I told Mrs. Quillfeather about it                 | NAME             | Quillfeather
                    told mr quill twice                               | NAME             | quill
                    saw Dr O'Quill-Moor on the ward                   | NAME             | O'Quill-Moor
                    Cllr Bram ap Quill came                           | NAME             | Bram ap Quill
                    my manager Quilla is kind                         | NAME             | Quilla
                    My line manager, Quilla, is kind                  | NAME             | Quilla
                    the team leader is Bramwell                       | NAME             | Bramwell
                    a boy called Bramwell                             | NAME             | Bramwell
                    fy rheolwr Brychanfab                             | NAME             | Brychanfab
                    dyn o'r enw Brychanfab                            | NAME             | Brychanfab
                    I asked Quilla Featherstone for help              | NAME             | Quilla Featherstone
                    then Team Manager Quilla Featherstone said no     | NAME             | Quilla Featherstone
                    Sarah always covers for me                        | NAME             | Sarah
                    it was Siân who stayed                            | NAME             | Siân
                    Sarah Featherstone left                           | NAME             | Sarah Featherstone
                    what Sarah’s team does                            | NAME             | Sarah’s
                    """)
    void finds(String text, Kind kind, String place) {
        List<TextWarning> found = TextPatterns.find(text);
        assertThat(found).as("in: %s", text).extracting(TextWarning::kind).containsExactly(kind);
        assertThat(text.substring(found.getFirst().from(), found.getFirst().to()))
                .isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no",
                "More time. Better pay. Fewer forms.",
                "More admin support; Monday meetings are too long.",
                "I registered with Social Work England in March 2019.",
                "Social Work England should do more for Newly Qualified Social Workers.",
                "Rwy'n cofrestru gyda Gofal Cymdeithasol Cymru ym mis Mawrth a Mehefin.",
                "Mae'r Cyngor yn gofyn gormod, yn enwedig ar Ddydd Llun.",
                "The Principal Social Worker and the Head of Service listen.",
                "our Team Manager Monday meetings",
                "We use Microsoft Teams and Liquidlogic; Signs of Safety helps.",
                "The Mental Health Act and the Care Act 2014 take time.",
                "My manager is great. Our director never visits.",
                "My manager always listens",
                "the Children's Services Department of a County Council",
                "I will mark it, and may be off in May or June; April was hard. Will it change?",
                "I miss Wales.",
                "Work Life Balance Is Poor And Nobody Cares",
                "PLEASE GIVE US MORE STAFF AND LESS FORMS",
                "Caseload of 24, 18 of them CIN, 6 CP; 37.5 hours paid, 48 worked.",
                "0 10 20 30 40 50 60 70 80 90 100",
                "1 2 3 4 5 6 7 8 9 10 11 12",
                "It costs £1,234,567 or 0.123456789.",
                "in w1 2nd place, b2 3rd",
                "The policy of 01/04/2019 changed on 3 May 2021.",
                "since 2016/17 we work 9-5",
                "reference 1234567890",
                "and/or his/her etc.So it goes.Then again",
                "5 out of 10 - Better IT. 2) Parking",
                "We need: Laptops, Phones, Cars",
                "I work in London and in North Yorkshire.",
                "ASYE, NQSW, AMHP, DoLS and MASH duty",
                "I'm a British Asian woman. I'd like Flexible Working.",
                "The social worker The team needs"
            })
    void staysSilent(String text) {
        assertThat(TextPatterns.find(text)).as("in: %s", text).isEmpty();
    }

    @Test
    void placesComeInOrderAndDoNotOverlap() {
        String text = "Mail Sarah Example at sarah@example.org or 07700 900123, or see example.org";
        assertThat(TextPatterns.find(text))
                .extracting(TextWarning::kind)
                .containsExactly(Kind.NAME, Kind.EMAIL, Kind.PHONE, Kind.WEB_ADDRESS);
    }

    @Test
    void aLongTextTakesNoTime() {
        String text = "Aa aA ".repeat(2_000) + "a.".repeat(4_000) + "07 ".repeat(3_000) + "@".repeat(1_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> TextPatterns.find(text));
    }
}
