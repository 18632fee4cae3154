package org.candour.contracts.study;

/**
 * What a member of staff may do. Key: {@code staff/<assignment>}.
 *
 * @param assignment random id of the assignment
 * @param revision grows with each change of this assignment
 * @param subject the {@code sub} of the login
 * @param role one of the roles of docs/architecture.md
 * @param study code of the study
 * @param organisation code of the employer, empty when the role is for the whole study
 * @param active false once the assignment was removed
 */
public record StaffAssigned(
        String assignment, int revision, String subject, String role, String study, String organisation, boolean active)
        implements StudyEvent {}
