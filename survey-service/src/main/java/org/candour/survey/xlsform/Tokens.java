package org.candour.survey.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An expression cut into its words and signs. */
final class Tokens {
    /** Longest expression that is looked at. */
    private static final int LONGEST = 10_000;

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:"
            + "(?<reference>\\$\\{\\s*[^}\\s]+\\s*})"
            + "|(?<text>\"[^\"]*\"|'[^']*')"
            + "|(?<number>\\d+(?:\\.\\d*)?|\\.\\d+)"
            + "|(?<name>[\\p{L}_][\\p{L}\\p{N}_-]*)"
            + "|(?<sign><=|>=|!=|\\.\\./|\\./|\\.\\.|[()=<>+*,./-])"
            + ")");

    /** What a token is. */
    enum Sort {
        REFERENCE,
        TEXT,
        NUMBER,
        NAME,
        SIGN,
        END
    }

    /**
     * A word or sign.
     *
     * @param sort what it is
     * @param text without quotes and braces
     */
    record Token(Sort sort, String text) {
        boolean is(String sign) {
            return (sort == Sort.SIGN || sort == Sort.NAME) && text.equals(sign);
        }
    }

    private Tokens() {}

    static List<Token> of(String expression) throws NotUnderstood {
        if (expression.length() > LONGEST) {
            throw new NotUnderstood("the expression is longer than " + LONGEST + " characters");
        }
        String text = plain(expression).strip();
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int place = 0;
        while (place < text.length()) {
            if (!matcher.region(place, text.length()).lookingAt()) {
                throw new NotUnderstood("\"" + cut(text.substring(place)) + "\" is not readable");
            }
            tokens.add(token(matcher));
            place = matcher.end();
        }
        tokens.add(new Token(Sort.END, ""));
        return tokens;
    }

    private static Token token(Matcher matcher) {
        if (matcher.group("reference") != null) {
            String reference = matcher.group("reference");
            return new Token(
                    Sort.REFERENCE,
                    reference.substring(2, reference.length() - 1).strip());
        }
        if (matcher.group("text") != null) {
            String text = matcher.group("text");
            return new Token(Sort.TEXT, text.substring(1, text.length() - 1));
        }
        if (matcher.group("number") != null) {
            return new Token(Sort.NUMBER, matcher.group("number"));
        }
        if (matcher.group("name") != null) {
            return new Token(Sort.NAME, matcher.group("name"));
        }
        return new Token(Sort.SIGN, matcher.group("sign"));
    }

    /** Word processors make typographic quotes of plain ones, and hard spaces of spaces. */
    private static String plain(String expression) {
        return expression
                .replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"')
                .replace('\u00a0', ' ');
    }

    static String cut(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
