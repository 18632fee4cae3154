package org.candour.contracts.study;

import org.candour.contracts.event.Event;

/** The family of {@code candour.study.v1}. Each is a full state under its key, so that compaction loses nothing. */
public sealed interface StudyEvent extends Event
        permits StudyPublished, WaveAnnounced, InvitedCounted, StaffAssigned, ReminderDay {}
