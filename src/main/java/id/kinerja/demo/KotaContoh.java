package id.kinerja.demo;

import id.kinerja.demo.city.City;
import id.kinerja.demo.city.Role;
import id.kinerja.monthend.MonthEnd;
import id.kinerja.monthend.MonthReviews;
import id.kinerja.organization.PersonnelBooks;
import id.kinerja.organization.Roles;
import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The demo city: founded once in an empty database, and told on as time passes. */
@Service
public class KotaContoh {

    private final PersonnelBooks books;
    private final Founding founding;
    private final Telling telling;
    private final SeedRepository seeds;
    private final MonthEnd monthEnd;
    private final MonthReviews reviews;
    private final Roles roles;
    private final Clock clock;
    private final ApplicationEventPublisher news;

    KotaContoh(
            PersonnelBooks books,
            Founding founding,
            Telling telling,
            SeedRepository seeds,
            MonthEnd monthEnd,
            MonthReviews reviews,
            Roles roles,
            Clock clock,
            ApplicationEventPublisher news) {
        this.books = books;
        this.founding = founding;
        this.telling = telling;
        this.seeds = seeds;
        this.monthEnd = monthEnd;
        this.reviews = reviews;
        this.roles = roles;
        this.clock = clock;
        this.news = news;
    }

    /**
     * Founds the city where the database is empty; a database with people of its own is left alone. All in one
     * transaction: a start that is cut short leaves nothing half told.
     */
    @Transactional
    public void found() {
        if (seeds.mayTell() && seeds.toldUntil().isEmpty() && books.areEmpty()) {
            news.publishEvent(new FoundingBegins());
            var now = now();
            var city = City.of(now.toLocalDate());
            founding.found(city);
            telling.tellAll(city, now);
            closeMonths(city);
            seeds.told(now.atZone(City.ZONE).toInstant());
        }
    }

    /** Tells what happened in the city since it was last told of. */
    @Transactional
    public void tellOn() {
        if (!seeds.mayTell()) {
            return;
        }
        seeds.toldUntil().ifPresent(until -> {
            var now = now();
            telling.tellOn(City.of(now.toLocalDate()), LocalDateTime.ofInstant(until, City.ZONE), now);
            seeds.told(now.atZone(City.ZONE).toInstant());
        });
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), City.ZONE);
    }

    private void closeMonths(City city) {
        for (var agency : city.agencies()) {
            var officer = roles.of(city.people().stream()
                    .filter(person -> person.agency().equals(agency.code()))
                    .filter(person -> person.roles().contains(Role.AGENCY_OFFICER))
                    .map(Ids::person)
                    .findFirst()
                    .orElseGet(() -> Founding.officer(city)));
            for (var month : city.closedMonths()) {
                var unit = Ids.unit(agency.code());
                monthEnd.close(
                        officer,
                        unit,
                        month,
                        reviews.of(officer, unit, month).unready().size());
            }
        }
    }
}
