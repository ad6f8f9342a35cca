package id.kinerja.portraits;

import id.kinerja.organization.model.Nip;
import id.kinerja.personnel.PersonFile;
import id.kinerja.personnel.PersonFiles;
import id.kinerja.personnel.PersonFiles.Seen;
import id.kinerja.personnel.Sight;
import id.kinerja.shared.Forbidden;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Pictures of people: seen by whoever sees the person's page, put and taken away by himself or his personnel officer. */
@Service
public class Portraits {

    private final PersonFiles files;
    private final PhotoRepository photos;
    private final PhotoBook book;
    private final Studio studio;

    Portraits(PersonFiles files, PhotoRepository photos, PhotoBook book, Studio studio) {
        this.files = files;
        this.photos = photos;
        this.book = book;
        this.studio = studio;
    }

    /** Whose picture, and the picture where there is one. */
    public record Shown(PersonFile.Identity identity, Sight sight, Optional<Photo> photo) {}

    public Shown of(Viewer viewer, Nip nip) {
        return shown(files.seen(viewer, nip));
    }

    /** For whoever puts and takes away; for others there is no such page. */
    public Shown toKeep(Viewer viewer, Nip nip) {
        return shown(files.seen(viewer, nip, (sight, who) -> NotFound.unless(mayKeep(sight))));
    }

    private Shown shown(Seen seen) {
        return new Shown(
                seen.identity(), seen.sight(), photos.of(seen.identity().id()));
    }

    private static boolean mayKeep(Sight sight) {
        return sight.isOwn() || sight.keepsRecord();
    }

    /** The file is fetched only for whoever may put it, and once there is room for it; meanwhile nothing else is held. */
    public void put(Viewer viewer, Nip nip, long size, Supplier<byte[]> file) {
        var person = kept(viewer, nip);
        SmallPicture.mustFit(size);
        book.mustHaveRoom(person);
        book.put(person, viewer.person(), studio.drawn(file));
    }

    public void remove(Viewer viewer, Nip nip) {
        book.remove(kept(viewer, nip), viewer.person());
    }

    private PersonId kept(Viewer viewer, Nip nip) {
        var seen = files.seen(viewer, nip, (sight, who) -> {
            if (!mayKeep(sight)) {
                throw Forbidden.because(PortraitRefusal.NOT_YOURS);
            }
        });
        return seen.identity().id();
    }
}
