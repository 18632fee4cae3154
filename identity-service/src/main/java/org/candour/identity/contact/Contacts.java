package org.candour.identity.contact;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.candour.identity.study.ContactRules.Column;
import org.candour.identity.study.ContactRules.Source;
import org.candour.platform.page.ListQuery;
import org.candour.platform.page.Listing;
import org.candour.platform.sensitive.Sensitive;

/** The people on a study's contact list, and who supplied them. Needs a scope in the transaction. */
public interface Contacts {
    /** Adds people and their sources; whoever is known gets another source. Says how many contacts are new. */
    int add(List<NewContact> people);

    /** Hashes of the e-mail addresses that this organisation has supplied. */
    Set<ByteBuffer> supplied(Scope scope);

    /** What the organisation supplied, as it supplied it. */
    Listing<Supplied> list(Scope scope, List<Column> columns, ListQuery query);

    /** How many people each organisation of a study supplied. */
    List<SuppliedCount> counts(String study);

    /** Who came in another way than by a file of an employer. */
    Listing<Named> named(String study, ListQuery query);

    Optional<Contact> find(String study, UUID id);

    Optional<Contact> byMail(String study, List<byte[]> everyIndex);

    /** All contacts of a study. */
    List<Contact> of(String study);

    /** Takes somebody off the list, with all sources. */
    void remove(String study, List<byte[]> everyIndex);

    /** Somebody on the list. */
    record Contact(UUID id, String study, String organisation, Sensitive<Particulars> person) {}

    /** Somebody whom an organisation supplied, as it did; when and under which agreement. */
    record Supplied(Sensitive<Particulars> person, LocalDate suppliedOn, String agreement) {}

    /** Somebody who was named or who registered; by whom and when. */
    record Named(Sensitive<Particulars> person, Source source, String supplier, LocalDate suppliedOn) {}

    /** How many people an organisation supplied. */
    record SuppliedCount(String organisation, long people) {}
}
