package org.candour.identity.notice;

/** Notices in the form in which a page shows them. */
public interface NoticeTexts {
    /** The body as HTML. Markup inside the text is shown as text, never run. */
    String html(Notice notice);
}
