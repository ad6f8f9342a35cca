package id.kinerja.portraits;

import id.kinerja.portraits.PhotoChanged.PhotoWord;
import id.kinerja.shared.PersonId;
import id.kinerja.shared.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which picture stands and which stood: a row stays of each, so the same is not put again, nor one after the other all day. */
@Component
class PhotoBook {

    private static final int MOST_A_DAY = 5;

    private final PhotoRepository photos;
    private final Clock clock;
    private final ApplicationEventPublisher news;

    PhotoBook(PhotoRepository photos, Clock clock, ApplicationEventPublisher news) {
        this.photos = photos;
        this.clock = clock;
        this.news = news;
    }

    /** Asked before a picture is drawn for nothing. */
    void mustHaveRoom(PersonId person) {
        if (photos.putSince(person, now().minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            throw Refused.because(PortraitRefusal.ENOUGH_TODAY, MOST_A_DAY);
        }
    }

    /** The picture that stood there before is gone with it; others may have been drawn at the same moment. */
    @Transactional
    public void put(PersonId person, PersonId by, byte[] small) {
        photos.hold(person);
        mustHaveRoom(person);
        if (photos.of(person)
                .filter(photo -> Arrays.equals(photo.jpeg(), small))
                .isPresent()) {
            throw Refused.because(PortraitRefusal.SAME);
        }
        var now = now();
        photos.remove(person, by, now);
        photos.add(person, small, by, now);
        news.publishEvent(new PhotoChanged(person, by, PhotoWord.PUT));
    }

    @Transactional
    public void remove(PersonId person, PersonId by) {
        if (photos.remove(person, by, now())) {
            news.publishEvent(new PhotoChanged(person, by, PhotoWord.TAKEN_AWAY));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS); // as exact as the database keeps it
    }
}
