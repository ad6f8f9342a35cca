package id.kinerja.personnel;

import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** By which law somebody is employed, and whether he serves. */
public record Serving(Employment employment, Standing standing) {

    /** How somebody's employment is to end: the post that ends with it, where he holds one on the day. */
    public record Ending(PersonFile file, Standing standing, LocalDate from, String reason) {

        public Optional<HeldPost> post() {
            return file.posts().stream()
                    .filter(held -> held.isOn(from) && held.from().isBefore(from))
                    .findFirst();
        }

        /** The posts that fall away by it, since they begin on its day or after it; latest first. */
        public List<HeldPost> falling() {
            return file.posts().stream()
                    .filter(held -> !held.from().isBefore(from))
                    .toList();
        }

        /** The post that is his last again, where one that has begun falls away: whose it is decides that with whoever ends. */
        public Optional<HeldPost> undoes() {
            return falling().stream().allMatch(held -> held.isAfter(file.today()))
                    ? Optional.empty()
                    : file.posts().stream()
                            .filter(held -> held.from().isBefore(from))
                            .findFirst();
        }

        /** Whether something of his employment was to change after it, which falls away too. */
        public boolean hasPlannedChange() {
            var record = file.record();
            return record != null
                    && record.servings().stream().anyMatch(one -> one.from().isAfter(from));
        }

        /** Whether by it he never served at all. */
        public boolean isBeforeAll() {
            return !file.posts().isEmpty() && falling().size() == file.posts().size();
        }
    }
}
