package org.candour.platform.attack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came back over the wire.
 *
 * @param status the HTTP status
 * @param headers lines as they were sent
 * @param body what followed them
 */
public record Answer(int status, List<String> headers, String body) {
    static Answer parse(String text) {
        String[] parts = text.split("\r\n\r\n", 2);
        List<String> lines = parts[0].lines().toList();
        String[] first = lines.isEmpty() ? new String[0] : lines.getFirst().split(" ");
        int status = first.length > 1 ? Integer.parseInt(first[1]) : 0;
        return new Answer(status, lines.stream().skip(1).toList(), parts.length > 1 ? parts[1] : "");
    }

    public Optional<String> header(String name) {
        return headers(name).findFirst();
    }

    public Stream<String> headers(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return headers.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).strip());
    }
}
