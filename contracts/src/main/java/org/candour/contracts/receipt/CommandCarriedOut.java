package org.candour.contracts.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What one service did about a command on a person's data.
 *
 * @param command id of the command
 * @param study code of the study
 * @param service which service answers
 * @param day the day it was done
 * @param stores what was done, store by store
 * @param files released files concerned, by their random id
 */
public record CommandCarriedOut(
        UUID command, String study, String service, LocalDate day, List<StoreCount> stores, List<UUID> files)
        implements ReceiptEvent {
    /**
     * @param store which store
     * @param affected rows or files changed or removed
     * @param remaining what a search found afterwards
     */
    public record StoreCount(String store, int affected, int remaining) {}

    public CommandCarriedOut {
        stores = List.copyOf(stores);
        files = List.copyOf(files);
    }
}
