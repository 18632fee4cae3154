package org.candour.reporting.workbench;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of answers that somebody brought.
 *
 * @param owner the {@code sub} of who brought it
 * @param name name of the file
 * @param size its bytes
 * @param rows its rows without the header
 * @param saved whether it outlives the session
 * @param defined whether its scales are said
 */
public record Upload(
        UUID id, String owner, String name, int size, int rows, Instant broughtAt, boolean saved, boolean defined) {
    public String path() {
        return "/staff/workbench/uploads/" + id;
    }
}
