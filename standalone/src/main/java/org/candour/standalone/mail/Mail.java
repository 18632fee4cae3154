package org.candour.standalone.mail;

/** One mail as the inbox page shows it. */
record Mail(String from, String to, String subject, String date, String text) {}
