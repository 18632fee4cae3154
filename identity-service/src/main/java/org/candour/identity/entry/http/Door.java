package org.candour.identity.entry.http;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.candour.identity.entry.ChooseLanguage;
import org.candour.identity.entry.OfferedLanguages;
import org.candour.identity.entry.Passage;
import org.candour.identity.study.ContactPoint;
import org.candour.identity.study.Studies;
import org.candour.identity.study.StudyDefinition;
import org.candour.identity.study.Wave;
import org.candour.identity.study.Waves;
import org.candour.platform.page.Tongue;
import org.candour.platform.problem.Problem;

/** What every page of the way in asks first: does the study exist, is the wave open, has this browser a passage. */
@ApplicationScoped
class Door {
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final Studies studies;
    private final Waves waves;
    private final PassageCookie cookie;
    private final OfferedLanguages languages;
    private final ChooseLanguage choose;

    Door(Studies studies, Waves waves, PassageCookie cookie, OfferedLanguages languages, ChooseLanguage choose) {
        this.studies = studies;
        this.waves = waves;
        this.cookie = cookie;
        this.languages = languages;
        this.choose = choose;
    }

    StudyDefinition study(String code) {
        return studies.find(code)
                .filter(study -> study.entry() != StudyDefinition.EntryKind.NO_COLLECTION)
                .orElseThrow(Problem::notFound);
    }

    /** Goes on while a wave is open, or says that it is not, in the wanted language where it is offered. */
    Response whileOpen(String code, String wanted, Function<StudyDefinition, Response> next) {
        StudyDefinition study = study(code);
        return waves.open(code).isPresent() ? next.apply(study) : closed(study, wanted);
    }

    /** Goes on with the passage of this browser while its wave is open; a browser without one starts at the door. */
    Response withPassage(HttpHeaders headers, String code, Function<Passage, Response> next) {
        StudyDefinition study = study(code);
        Optional<Passage> passage = cookie.read(headers, code);
        if (passage.isEmpty()) {
            return waves.open(code).isPresent() ? go("/join/" + code) : closed(study, "");
        }
        boolean open = waves.find(code, passage.get().wave()).filter(Wave::open).isPresent();
        return open ? next.apply(passage.get()) : closed(study, passage.get().language());
    }

    Response closed(StudyDefinition study, String wanted) {
        Tongue tongue = new Tongue(languages.choose(study, wanted));
        boolean planned = waves.of(study.code()).stream().noneMatch(wave -> wave.phase() == Wave.Phase.CLOSED);
        String mail = study.contact(ContactPoint.Purpose.STUDY)
                .map(ContactPoint::mail)
                .orElse("");
        return page(
                410, tongue, EntryPages.closed(study, planned, mail, tongue.tag(), tongue.others(languages.of(study))));
    }

    /** For somebody who comes back. */
    Response enterAgain(Passage found, String wanted, String page) {
        return enter(choose.choose(found, wanted), "/join/" + found.study() + page);
    }

    /** The language of a page that does not know yet which study it is about. */
    Tongue anywhere(String wanted) {
        return new Tongue(languages.anywhere().contains(wanted) ? wanted : "en");
    }

    Response link(String action, String wanted) {
        Tongue tongue = anywhere(wanted);
        return page(200, tongue, EntryPages.link(action, tongue.tag(), wanted, tongue.others(languages.anywhere())));
    }

    Response unknown(String wanted) {
        Tongue tongue = anywhere(wanted);
        return page(404, tongue, EntryPages.unknown(tongue.tag()));
    }

    Response enter(Passage passage, String path) {
        return go(path, cookie.make(passage));
    }

    static Response page(int status, Tongue tongue, TemplateInstance template) {
        return Response.status(status)
                .type(HTML)
                .entity(tongue.speak(template).render())
                .build();
    }

    static Response go(String path, NewCookie... cookies) {
        return Response.seeOther(URI.create(path)).cookie(cookies).build();
    }
}
