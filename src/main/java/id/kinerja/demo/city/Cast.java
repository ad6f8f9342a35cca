package id.kinerja.demo.city;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Who plays which part on the city's day. */
final class Cast {

    private Cast() {}

    static Map<CastRole, Person> of(City city) {
        var cast = new EnumMap<CastRole, Person>(CastRole.class);
        for (var member : CastRows.read()) {
            for (var part : CastRole.values()) {
                if (member.isMarked(part.name())) {
                    cast.put(part, city.person(member.nip()));
                }
            }
        }
        cast.put(CastRole.ON_MATERNITY_LEAVE, city.person(Maternity.castMother(city.month())));
        cast.put(CastRole.TRANSFERRED_LAST_MONTH, transferred(city, city.month().minusMonths(1)));
        cast.put(CastRole.TRANSFERRED_THIS_MONTH, transferred(city, city.month()));
        return Collections.unmodifiableMap(cast);
    }

    private static Person transferred(City city, YearMonth month) {
        return city.people().stream()
                .filter(person -> person.agency().equals(City.CAST_AGENCY))
                .filter(person -> movesIn(person.posts(), month))
                .findFirst()
                .orElseThrow();
    }

    private static boolean movesIn(List<Post> posts, YearMonth month) {
        return posts.stream()
                .skip(1)
                .anyMatch(post -> YearMonth.from(post.from()).equals(month));
    }
}
