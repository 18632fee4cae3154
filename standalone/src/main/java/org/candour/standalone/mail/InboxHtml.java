package org.candour.standalone.mail;

import java.util.List;
import java.util.regex.Pattern;

/** The two pages of the inbox. Every value passes through {@link #escape}. */
final class InboxHtml {

    private static final Pattern OWN_LINK = Pattern.compile("http://localhost:[0-9]+/[A-Za-z0-9/_.?=%-]*");

    private InboxHtml() {}

    static String list(List<Mail> mails) {
        if (mails.isEmpty()) {
            return page("Inbox", "<p>No mail yet. Everything that Candour sends on this machine appears here.</p>");
        }
        StringBuilder rows = new StringBuilder();
        for (int i = mails.size() - 1; i >= 0; i--) {
            Mail mail = mails.get(i);
            rows.append("<tr><td><a href=\"/mail/")
                    .append(i)
                    .append("\">")
                    .append(escape(mail.subject()))
                    .append("</a></td>")
                    .append("<td>")
                    .append(escape(mail.to()))
                    .append("</td>")
                    .append("<td>")
                    .append(escape(mail.date()))
                    .append("</td></tr>");
        }
        return page(
                "Inbox",
                "<table><thead><tr><th scope=\"col\">Subject</th><th scope=\"col\">To</th><th scope=\"col\">Sent</th>"
                        + "</tr></thead><tbody>" + rows + "</tbody></table>");
    }

    static String one(Mail mail) {
        return page(
                mail.subject(),
                "<dl><dt>From</dt><dd>" + escape(mail.from()) + "</dd><dt>To</dt><dd>" + escape(mail.to())
                        + "</dd><dt>Sent</dt><dd>" + escape(mail.date()) + "</dd></dl><pre>"
                        + withLinks(escape(mail.text())) + "</pre><p><a href=\"/\">All mail</a></p>");
    }

    static String notThere() {
        return page("No such mail", "<p>It may have gone with a restart. <a href=\"/\">All mail</a></p>");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Only addresses of this machine become links, after escaping. */
    private static String withLinks(String escaped) {
        return OWN_LINK.matcher(escaped).replaceAll("<a href=\"$0\">$0</a>");
    }

    private static String page(String title, String body) {
        return "<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<title>" + escape(title) + " - Candour mail</title>"
                + "<link rel=\"stylesheet\" href=\"/inbox.css\"></head><body>"
                + "<header>Candour mail <span>Nothing here has left this machine</span></header>"
                + "<main><h1>" + escape(title) + "</h1>" + body + "</main></body></html>";
    }
}
