package org.candour.standalone.record;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the chain of one database in one snapshot and stops at the first entry that does not hold. */
public final class ChainCheck {
    private static final int FETCH = 1_000;
    private static final String LINKS =
            "select s.position, s.entry, s.hash, e.at, e.subject, e.action, e.study, e.detail, e.purpose"
                    + " from audit_seal s left join audit_entry e on e.id = s.entry order by s.position";
    private static final String REMOVALS = "select detail from audit_entry where action = 'record-shortened'";
    private static final String LOOSE =
            "select count(*) from audit_entry e where not exists (select from audit_seal s where s.entry = e.id)"
                    + " and not exists (select from audit_unsealed u where u.entry = e.id)";
    private static final Pattern REMOVAL =
            Pattern.compile("entries 1 to \\d+ removed, fingerprint (\\d{1,18})-([0-9a-f]{64})");

    private final String noted;
    private byte[] previous = new byte[32];
    private long position;
    private long removed;
    private String removal = "";
    private boolean told;
    private boolean met;
    private String fault = "";

    private ChainCheck(String noted) {
        this.noted = noted;
    }

    /**
     * Reads everything in the transaction of the connection, which should be one snapshot.
     *
     * @param noted a fingerprint that was printed earlier and has to be part of the chain still; empty for none
     */
    public static Verdict of(Connection connection, String noted) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            return new ChainCheck(noted).follow(statement);
        }
    }

    private Verdict follow(Statement statement) throws SQLException {
        removals(statement);
        met = noted.isEmpty() || noted.equals(fingerprint());
        try (ResultSet row = statement.executeQuery(LINKS)) {
            while (fault.isEmpty() && row.next()) {
                link(row);
            }
        }
        if (fault.isEmpty() && number(statement, LOOSE) > 0) {
            fault = "entries were slipped in that were never sealed";
        }
        if (fault.isEmpty() && removed > 0 && !told) {
            fault = "its start is missing, and no sealed entry tells of the removal";
        }
        if (fault.isEmpty() && !met) {
            fault = "the noted fingerprint is not in it: the end was cut off, or it was made anew";
        }
        String checked = (position - removed) + " entries hold"
                + (removed > 0 ? "; the first " + removed + " were removed when their time was over" : "")
                + "; " + number(statement, "select count(*) from audit_unsealed") + " wait to be sealed";
        return new Verdict(fault.isEmpty(), fault.isEmpty() ? checked : fault, fingerprint());
    }

    private void removals(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(REMOVALS)) {
            while (row.next()) {
                Matcher detail = REMOVAL.matcher(row.getString(1));
                if (detail.matches() && Long.parseLong(detail.group(1)) > removed) {
                    removed = Long.parseLong(detail.group(1));
                    previous = HexFormat.of().parseHex(detail.group(2));
                    removal = detail.group();
                }
            }
        }
        position = removed;
    }

    private void link(ResultSet row) throws SQLException {
        long expected = position + 1;
        OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
        if (row.getLong("position") != expected) {
            fault = "entry " + expected + " has lost its seal";
        } else if (at == null) {
            fault = "entry " + expected + " was deleted";
        } else {
            List<String> texts = List.of(
                    row.getString("subject"),
                    row.getString("action"),
                    row.getString("study"),
                    row.getString("detail"),
                    row.getString("purpose"));
            byte[] hash =
                    new Link(previous, expected, row.getObject("entry", UUID.class), at.toInstant(), texts).hash();
            if (!Arrays.equals(hash, row.getBytes("hash"))) {
                fault = "entry " + expected + " was changed or moved after it was sealed";
                return;
            }
            previous = hash;
            position = expected;
            told |= texts.get(1).equals("record-shortened") && texts.get(3).equals(removal);
            met |= noted.equals(fingerprint());
        }
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private String fingerprint() {
        return position + "-" + HexFormat.of().formatHex(previous);
    }
}
