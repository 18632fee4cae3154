package org.candour.identity.entry.http;

/** A message beside a field and at the top of the page; it never repeats what was typed. */
public record FieldError(String field, String message) {}
