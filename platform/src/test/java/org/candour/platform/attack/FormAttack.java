package org.candour.platform.attack;

import java.util.ArrayList;
import java.util.List;
import org.candour.platform.attack.Routes.Route;
import org.candour.platform.problem.CommonProblem;

/** Sends every form of a service the way another site, a script or a stale page would. */
public final class FormAttack {
    private static final String FORM = OwnForm.TYPE;

    private final Wire wire;
    private final String origin;
    private final String cookie;
    private final String field;

    /**
     * @param pageWithForm a page that holds a form
     * @param ownOrigin the service's own address
     * @param session cookies that the victim's browser has, as {@code name=value}
     */
    public FormAttack(Wire wire, String pageWithForm, String ownOrigin, String... session) {
        OwnForm form = OwnForm.on(wire, pageWithForm, ownOrigin, session);
        this.wire = wire;
        this.origin = form.origin();
        this.field = form.field();
        this.cookie = form.cookie();
    }

    /** What got past the guard, or was not refused in the way it should be; empty when all is well. */
    public List<String> accepted(List<Route> routes) {
        List<String> wrong = new ArrayList<>();
        for (Route route : routes) {
            for (Attempt attempt : attempts()) {
                Answer answer = wire.send(route.method(), route.path(), attempt.body(), attempt.headers());
                if (!refused(answer)) {
                    wrong.add(route.method() + " " + route.path() + " with " + attempt.name() + ": " + answer.status());
                }
            }
            Answer honest = wire.send(route.method(), route.path(), field, FORM, cookie, origin);
            if (refused(honest) || honest.status() >= 500) {
                wrong.add(route.method() + " " + route.path() + " refused an honest form: " + honest.status());
            }
        }
        return wrong;
    }

    private static boolean refused(Answer answer) {
        return answer.status() == CommonProblem.WRONG_KIND.status()
                || (answer.status() == CommonProblem.FORM_EXPIRED.status()
                        && answer.body().contains(CommonProblem.FORM_EXPIRED.title()));
    }

    private record Attempt(String name, String body, String... headers) {}

    private List<Attempt> attempts() {
        String part = "--b\r\nContent-Disposition: form-data; name=\"code\"\r\n\r\nx\r\n--b--\r\n";
        return List.of(
                new Attempt("nothing", "", FORM),
                new Attempt("no token", "a=b", FORM, cookie, origin),
                new Attempt("a made-up token", "csrf=AAAA", FORM, cookie, origin),
                new Attempt("the token without its cookie", field, FORM, origin),
                new Attempt("no origin", field, FORM, cookie),
                new Attempt("origin null", field, FORM, cookie, "Origin: null"),
                new Attempt("another origin", field, FORM, cookie, "Origin: https://elsewhere.example.org"),
                new Attempt("a longer origin", field, FORM, cookie, origin + ".example.org"),
                new Attempt("a sister site", field, FORM, cookie, "Sec-Fetch-Site: same-site"),
                new Attempt("a bearer token", "a=b", FORM, cookie, "Authorization: Bearer made.up.token"),
                new Attempt("a bearer token and origin", "a=b", FORM, cookie, origin, "Authorization: Bearer x"),
                new Attempt("plain text", field, "Content-Type: text/plain", cookie, origin),
                new Attempt("JSON", "{\"csrf\":1}", "Content-Type: application/json", cookie, origin),
                new Attempt("no type", field, cookie, origin),
                new Attempt(
                        "the token in parts elsewhere",
                        part,
                        "Content-Type: multipart/form-data; boundary=b",
                        cookie,
                        origin),
                new Attempt("an override", field, FORM, cookie, "X-HTTP-Method-Override: GET"));
    }
}
