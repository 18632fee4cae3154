package org.candour.reporting.release.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.candour.reporting.release.Subgroups;

/** One row per group, its members as text: {@code code=revision} with blanks between. */
@ApplicationScoped
public class PanacheSubgroups implements Subgroups {
    private static final String INSERT = "insert into edition_part (edition, part, members) values (?1, ?2, ?3)";
    private static final String SELECT = "select part, members from edition_part where edition = ?1";

    @Override
    public void keep(UUID edition, Map<String, Map<String, Integer>> groups) {
        groups.forEach((group, members) -> EditionEntity.getEntityManager()
                .createNativeQuery(INSERT)
                .setParameter(1, edition)
                .setParameter(2, group)
                .setParameter(3, text(members))
                .executeUpdate());
    }

    @Override
    public Map<String, Map<String, Integer>> of(UUID edition) {
        var groups = new TreeMap<String, Map<String, Integer>>();
        for (var row : EditionEntity.getEntityManager()
                .createNativeQuery(SELECT, Object[].class)
                .setParameter(1, edition)
                .getResultList()) {
            Object[] fields = (Object[]) row;
            groups.put(String.valueOf(fields[0]), members(String.valueOf(fields[1])));
        }
        return groups;
    }

    // In the order of the codes, which says nothing about the order of the answers.
    private static String text(Map<String, Integer> members) {
        return new TreeMap<>(members)
                .entrySet().stream()
                        .map(member -> member.getKey() + "=" + member.getValue())
                        .collect(Collectors.joining(" "));
    }

    private static Map<String, Integer> members(String text) {
        return Arrays.stream(text.split(" "))
                .filter(member -> !member.isEmpty())
                .map(member -> member.split("=", 2))
                .collect(Collectors.toMap(member -> member[0], member -> Integer.valueOf(member[1])));
    }
}
