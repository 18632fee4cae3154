package org.candour.platform.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.candour.platform.attack.Routes.StaffRoute;

/** Somebody signed in who may do everything, but elsewhere: asks each route of staff for what is somebody else's. */
public final class Stranger {
    private final Wire wire;
    private final OwnForm form;
    private final String subject;

    /**
     * @param pageWithForm a page that this person may open and that holds a form
     * @param ownOrigin the service's own address
     */
    public Stranger(Wire wire, String pageWithForm, String ownOrigin, String subject) {
        this.wire = wire;
        this.form = OwnForm.on(wire, pageWithForm, ownOrigin);
        this.subject = subject;
    }

    /**
     * Asks for every address that these values make of a route.
     *
     * @param values what may stand for each name in braces
     * @return what was reached, told, stored or not recorded; empty when all is well
     */
    public List<String> reached(List<StaffRoute> routes, Map<String, List<String>> values) {
        List<String> wrong = new ArrayList<>();
        List<String> before = Stored.now();
        for (StaffRoute route : routes) {
            for (String path : filled(route, values)) {
                String place = route.route().method() + " " + path;
                int recorded = Stored.refusals(subject);
                Answer answer = ask(route, path);
                if (answer.status() != 404 || !answer.body().contains("or you do not have access to it")) {
                    wrong.add(place + " answered " + answer.status());
                }
                int entries = Stored.refusals(subject) - recorded;
                if (entries != 1) {
                    wrong.add(place + " is in the record " + entries + " times");
                }
            }
        }
        Stored.now().stream()
                .filter(table -> !before.contains(table))
                .forEach(table -> wrong.add("something was stored: " + table));
        return wrong;
    }

    /** Asks for a route that names nothing, and gives what it says. */
    public Answer ask(StaffRoute route) {
        return ask(route, route.route().path());
    }

    private Answer ask(StaffRoute route, String path) {
        String method = route.route().method();
        if (method.equals("GET")) {
            return wire.get(path, "Accept: */*");
        }
        if (route.types().equals(List.of("application/json"))) {
            return wire.send(method, path, "{}", headers("Content-Type: application/json"));
        }
        return wire.send(method, path, form.field(), headers(OwnForm.TYPE));
    }

    private String[] headers(String type) {
        return new String[] {type, "Accept: */*", form.cookie(), form.origin(), "X-CSRF-Token: " + form.token()};
    }

    private static List<String> filled(StaffRoute route, Map<String, List<String>> values) {
        List<String> paths = List.of(route.route().path());
        for (String name : route.parameters()) {
            List<String> candidates = values.get(name);
            if (candidates == null) {
                throw new AssertionError("say what may stand for {" + name + "} in " + route);
            }
            paths = paths.stream()
                    .flatMap(path -> candidates.stream().map(value -> path.replaceAll("\\{" + name + "[^}]*}", value)))
                    .toList();
        }
        return paths;
    }
}
