package org.candour.identity.study;

/** An assignment as somebody asks for it. */
public record NewAssignment(String subject, String label, String role, String study, String organisation) {}
