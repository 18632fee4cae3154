package org.candour.e2e;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page on the way through a questionnaire.
 *
 * @param page its code
 * @param fields what is entered on it
 */
record Stop(String page, Map<String, String> fields) {
    /** @param entered names of fields and what is entered, in turn */
    static Stop at(String page, String... entered) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int field = 0; field < entered.length; field += 2) {
            fields.put(entered[field], entered[field + 1]);
        }
        return new Stop(page, fields);
    }

    /** Something entered that breaks a rule, and a part of what the page says then. */
    record Mistake(String page, Map<String, String> fields, String english, String welsh) {
        static Mistake at(String page, String english, String welsh, String... entered) {
            return new Mistake(page, Stop.at(page, entered).fields(), english, welsh);
        }
    }

    static List<String> pages(List<Stop> stops) {
        return stops.stream().map(Stop::page).toList();
    }
}
