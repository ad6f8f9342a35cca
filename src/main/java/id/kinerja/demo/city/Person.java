package id.kinerja.demo.city;

import id.kinerja.marks.model.PayBasis;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Nip;
import id.kinerja.organization.model.Rank;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A civil servant of the city, with all posts up to the end of the current month in order of date; the pattern names the
 * hours he works by, the job family what he writes into his work logs.
 */
public record Person(
        Nip nip,
        String name,
        String agency,
        List<Post> posts,
        Rank rank,
        Employment employment,
        Standing standing,
        String pattern,
        String jobFamily,
        Temperament temperament,
        PayBasis pay,
        Zakat zakat,
        Set<Role> roles) {

    /** Whether somebody heads the unit in which he is, or is on its staff. */
    public enum Standing {
        HEAD,
        STAFF
    }

    /** What he is on a day; before his first day his first post. */
    public Post postOn(LocalDate date) {
        return posts.stream()
                .filter(post -> !post.from().isAfter(date))
                .reduce((earlier, later) -> later)
                .orElse(posts.getFirst());
    }

    public boolean isHead() {
        return standing == Standing.HEAD;
    }

    /** What distinguishes him from everybody else in the city's chances. */
    long key() {
        return Long.parseLong(nip.digits(), 10);
    }
}
