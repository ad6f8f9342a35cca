package id.kinerja.portraits;

import id.kinerja.organization.model.Nip;
import id.kinerja.personnel.PersonFile;
import id.kinerja.personnel.PersonFiles;
import id.kinerja.personnel.Sight;
import id.kinerja.portraits.PhotoChanged.PhotoWord;
import id.kinerja.shared.Forbidden;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pictures of people: seen by whoever sees the person's page, put and taken away by himself or his personnel officer. */
@Service
public class Portraits {

    private final PersonFiles files;
    private final PhotoRepository photos;
    private final Clock clock;
    private final ApplicationEventPublisher news;

    Portraits(PersonFiles files, PhotoRepository photos, Clock clock, ApplicationEventPublisher news) {
        this.files = files;
        this.photos = photos;
        this.clock = clock;
        this.news = news;
    }

    /** Whose picture, and the picture where there is one. */
    public record Shown(PersonFile file, Optional<Photo> photo) {}

    public Shown of(Viewer viewer, Nip nip) {
        return shown(files.of(viewer, nip));
    }

    /** For whoever puts and takes away; for others there is no such page. */
    public Shown toKeep(Viewer viewer, Nip nip) {
        return shown(files.of(viewer, nip, (sight, who) -> NotFound.unless(mayKeep(sight))));
    }

    private Shown shown(PersonFile file) {
        return new Shown(file, photos.of(file.identity().id()));
    }

    private static boolean mayKeep(Sight sight) {
        return sight.isOwn() || sight.keepsRecord();
    }

    /** Asked of a file before anybody fetches it. */
    public void mustFit(long size) {
        SmallPicture.mustFit(size);
    }

    /** The picture that stood there before is gone with it. */
    @Transactional
    public void put(Viewer viewer, Nip nip, byte[] upload) {
        var person = kept(viewer, nip);
        var small = SmallPicture.of(upload);
        var now = now();
        photos.remove(person, viewer.person(), now);
        photos.add(person, small, viewer.person(), now);
        news.publishEvent(new PhotoChanged(person, viewer.person(), PhotoWord.PUT));
    }

    @Transactional
    public void remove(Viewer viewer, Nip nip) {
        var person = kept(viewer, nip);
        if (photos.remove(person, viewer.person(), now())) {
            news.publishEvent(new PhotoChanged(person, viewer.person(), PhotoWord.TAKEN_AWAY));
        }
    }

    private PersonId kept(Viewer viewer, Nip nip) {
        var file = files.of(viewer, nip, (sight, who) -> {
            if (!mayKeep(sight)) {
                throw Forbidden.because(PortraitRefusal.NOT_YOURS);
            }
        });
        return file.identity().id();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS); // as exact as the database keeps it
    }
}
