package org.candour.identity.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.candour.platform.crypto.PurposeMac;

/**
 * A random order of teams that anybody can repeat: the teams sorted by HMAC-SHA-256 of {@code candour.draw.v1}, a zero
 * byte and the team's code, under the seed as key. The first teams are taken; arms are given in turn along that order.
 */
public final class Draw {
    private static final String PURPOSE = "candour.draw.v1";

    private Draw() {}

    /** Takes a number of teams and gives them the arms in turn; without arms there is one, without a name. */
    public static List<Decision.Place> of(String seed, List<String> frame, int number, List<String> arms) {
        PurposeMac mac = new PurposeMac(new SecretKeySpec(HexFormat.of().parseHex(seed), "HmacSHA256"));
        List<String> order = frame.stream()
                .sorted(Comparator.comparing(team -> HexFormat.of().formatHex(mac.of(PURPOSE, team))))
                .toList();
        List<Decision.Place> places = new ArrayList<>();
        for (int index = 0; index < Math.min(number, order.size()); index++) {
            places.add(new Decision.Place(order.get(index), arms.isEmpty() ? "" : arms.get(index % arms.size())));
        }
        return places;
    }
}
