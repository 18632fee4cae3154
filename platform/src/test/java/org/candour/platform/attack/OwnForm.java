package org.candour.platform.attack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser sends along with a form of our own.
 *
 * @param token value of the hidden field
 * @param cookie the line of the header
 * @param origin the line of the header
 */
record OwnForm(String token, String cookie, String origin) {
    static final String TYPE = "Content-Type: application/x-www-form-urlencoded";
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    /** Opens the page that holds the form, with the cookies of a session. */
    static OwnForm on(Wire wire, String page, String ownOrigin, String... session) {
        String before = String.join("; ", session);
        Answer answer = session.length == 0 ? wire.get(page) : wire.get(page, "Cookie: " + before);
        Matcher token = TOKEN.matcher(answer.body());
        if (!token.find()) {
            throw new IllegalStateException(page + " has no form token: " + answer.status());
        }
        String form = answer.headers("Set-Cookie")
                .filter(line -> line.matches("__Host-[^=]+-form=.*"))
                .map(line -> line.replaceFirst(";.*", ""))
                .findFirst()
                .orElseThrow();
        return new OwnForm(
                token.group(1), "Cookie: " + (before.isEmpty() ? form : before + "; " + form), "Origin: " + ownOrigin);
    }

    String field() {
        return "csrf=" + token;
    }
}
