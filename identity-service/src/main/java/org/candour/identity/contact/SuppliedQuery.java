package org.candour.identity.contact;

import org.candour.identity.study.ContactRules.Column;

/**
 * Which part of a list somebody wants to see.
 *
 * @param words people whose data contain this; empty for all
 * @param sort by which column
 * @param descending last first
 * @param page from 1
 */
public record SuppliedQuery(String words, Column sort, boolean descending, int page) {
    public static final int PAGE = 50;
}
