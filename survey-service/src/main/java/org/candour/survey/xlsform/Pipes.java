package org.candour.survey.xlsform;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.survey.instrument.XlsFormRemark.Kind;
import org.candour.survey.instrument.XlsFormRemark.Rule;

/** Texts that repeat earlier answers. */
final class Pipes {
    private static final Pattern PLACE = Pattern.compile("\\$\\{\\s*([^}\\s]{1,100})\\s*}");

    private final KnownNames names;
    private final Remarks remarks;
    private final int row;

    Pipes(KnownNames names, Remarks remarks, int row) {
        this.names = names;
        this.remarks = remarks;
        this.row = row;
    }

    String piped(String text) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(place(place.group(1))));
    }

    private String place(String name) {
        try {
            Known question = names.find(name);
            if (question.nature() != Known.Nature.NOTHING) {
                return "{" + question.code() + "|…}";
            }
        } catch (NotUnderstood e) {
            // the remark below says it
        }
        remarks.survey(
                Kind.LEFT_OUT,
                row,
                "label",
                Rule.PIPE,
                "The text repeats the answer to " + name + ", which is not here; \"…\" stands for it.");
        return "…";
    }
}
