package org.candour.survey.xlsform;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Codes made of the names in a form, each only once. */
final class Codes {
    private static final int LONGEST_ITEM = 24;
    private static final int LONGEST_PAGE = 60;

    private final Set<String> taken = new HashSet<>();

    /** Capital letters, digits and underscores, as items need. */
    String item(String name) {
        String code =
                name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("^_+|_+$", "");
        return unique(code.isEmpty() || !Character.isLetter(code.charAt(0)) ? "Q_" + code : code, "_", LONGEST_ITEM);
    }

    /** Small letters, digits and hyphens, as sections and pages need. */
    String page(String name) {
        String code =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return unique(code.isEmpty() || !Character.isLetter(code.charAt(0)) ? "p-" + code : code, "-", LONGEST_PAGE);
    }

    private String unique(String wanted, String joint, int longest) {
        String code = cut(wanted, longest, joint);
        for (int number = 2; !taken.add(code); number++) {
            String end = joint + number;
            code = cut(wanted, longest - end.length(), joint) + end;
        }
        return code;
    }

    private static String cut(String code, int length, String joint) {
        String cut = code.length() <= length ? code : code.substring(0, length);
        return cut.endsWith(joint) ? cut.substring(0, cut.length() - 1) : cut;
    }
}
