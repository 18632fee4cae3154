package org.candour.contracts.receipt;

import org.candour.contracts.event.Event;

/** The family of {@code candour.receipt.v1}. Key: the command. */
public sealed interface ReceiptEvent extends Event permits CommandCarriedOut {}
