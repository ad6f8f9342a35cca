package id.kinerja.allowance.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.calendar.model.Shift;
import id.kinerja.shared.Percent;
import id.kinerja.shared.Ratio;
import id.kinerja.shared.Rounding;
import id.kinerja.shared.Rupiah;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Coming later, or tapping less, never pays more; and the two policies whose own text says otherwise. */
class ArrivalLawsTest {

    // below some hundred rupiah the roundings of policy 4 outweigh its percentages
    private static final Rupiah MEANT = new Rupiah(1_000);

    @Property(tries = 500, seed = "41")
    void a_later_arrival_before_the_middle_never_pays_more(@ForAll("all") PolicyCase one) {
        var shift = plainDay(one);
        var random = one.random();
        var departure = between(shift.middle().plusMinutes(1), shift.date().atTime(23, 59), random);
        var earlier = between(shift.date().atTime(0, 1), shift.middle().minusSeconds(1), random);
        var later = between(earlier, shift.middle().minusSeconds(1), random);

        assertThat(gross(one, shift, later, departure)).isLessThanOrEqualTo(gross(one, shift, earlier, departure));
    }

    @Property(tries = 500, seed = "42")
    void nor_does_it_where_the_departure_is_missing(@ForAll("all") PolicyCase one) {
        var shift = plainDay(one);
        var earlier = between(shift.date().atTime(0, 1), shift.middle().minusSeconds(1), one.random());
        var later = between(earlier, shift.middle().minusSeconds(1), one.random());

        assertThat(gross(one, shift, later)).isLessThanOrEqualTo(gross(one, shift, earlier));
    }

    @Property(tries = 500, seed = "43")
    void an_earlier_departure_after_the_middle_never_pays_more(@ForAll("all") PolicyCase one) {
        var shift = plainDay(one);
        var random = one.random();
        var arrival = between(shift.date().atTime(0, 1), shift.middle().minusSeconds(1), random);
        var later = between(shift.middle().plusMinutes(1), shift.date().atTime(23, 59), random);
        var earlier = between(shift.middle().plusMinutes(1), later, random);

        assertThat(gross(one, shift, arrival, earlier)).isLessThanOrEqualTo(gross(one, shift, arrival, later));
    }

    @Property(tries = 500, seed = "44")
    void taps_between_the_first_and_the_last_change_nothing(@ForAll("all") PolicyCase one) {
        var shift = plainDay(one);
        var random = one.random();
        var first = between(shift.date().atTime(0, 1), shift.date().atTime(20, 0), random);
        var last = between(first.plusMinutes(3), shift.date().atTime(23, 59), random);
        var amid = between(first.plusMinutes(1), last.minusMinutes(1), random);
        var again = first.plusSeconds(random.nextInt(60));

        assertThat(gross(one, shift, amid, last, again, first)).isEqualTo(gross(one, shift, first, last));
    }

    @Property(tries = 500, seed = "45")
    void a_forgotten_tap_never_pays_more(@ForAll("pricingMissingTaps") PolicyCase one) {
        var shift = plainDay(one);
        var first = between(shift.date().atTime(0, 1), shift.date().atTime(22, 0), one.random());
        var last = between(first.plusMinutes(1), shift.date().atTime(23, 59), one.random());
        var both = gross(one, shift, first, last);

        assertThat(gross(one, shift, first)).isLessThanOrEqualTo(both);
        assertThat(gross(one, shift, last)).isLessThanOrEqualTo(both);
    }

    @Property(tries = 500, seed = "46")
    void staying_away_never_pays_more_than_coming(@ForAll("pricingMissingTaps") PolicyCase one) {
        var shift = plainDay(one);
        var tap = between(shift.date().atTime(0, 1), shift.date().atTime(22, 0), one.random());
        var other = between(tap, shift.date().atTime(23, 59), one.random());

        assertThat(gross(one, shift)).isLessThanOrEqualTo(gross(one, shift, tap, other));
    }

    /**
     * Policies 5 and 6 price a missing tap below the minutes it hides, and 300 minutes or 3 % for an absent day below a
     * day that was almost wholly missed: so their regulation says (policies.md), and so it is paid.
     */
    @Example
    void two_regulations_reward_a_forgotten_tap_and_staying_away() {
        for (var id : new String[] {"minutes-ratio", "share-70-30-per-minute"}) {
            var one = monthWithoutBounds(id);
            var shift = plainDay(one);
            var arrival = shift.start();
            var tooEarly = shift.end().minusMinutes(200);
            assertThat(gross(one, shift, arrival)).as(id).isGreaterThan(gross(one, shift, arrival, tooEarly));

            var briefly = shift.middle();
            assertThat(gross(one, shift)).as(id).isGreaterThan(gross(one, shift, briefly, briefly.plusMinutes(1)));
        }
    }

    /**
     * Policy 4 rounds each kind of deduction by itself. Of 27 rupiah two early leaves take 2 × 1.2 % = 0.648, so 1; one
     * of them late too leaves 0.324 and 0.486, so nothing.
     */
    @Example
    void rounding_each_kind_by_itself_gives_a_rupiah_back_where_there_are_hardly_any() {
        assertThat(deducted(27, "2.4")).isEqualTo(1);
        assertThat(deducted(27, "1.2") + deducted(27, "1.8")).isZero();
        assertThat(deducted(334, "1.2") + deducted(334, "1.8")).isGreaterThan(deducted(334, "2.4"));
    }

    @Provide
    Arbitrary<PolicyCase> all() {
        return PolicyCase.any();
    }

    @Provide
    Arbitrary<PolicyCase> pricingMissingTaps() {
        return PolicyCase.butFor("minutes-ratio", "share-70-30-per-minute");
    }

    // the first month in which a full day pays more than an absent one, so that nothing else bounds the pay
    private static PolicyCase monthWithoutBounds(String id) {
        for (var seed = 0L; ; seed++) {
            var one = new PolicyCase(id, seed);
            var shift = one.plainDay();
            if (shift.isPresent() && one.slip().isPresent() && isOfficeDay(shift.get())) {
                var full =
                        gross(one, shift.get(), shift.get().start(), shift.get().end());
                var none = gross(one, shift.get());
                var brief = gross(
                        one,
                        shift.get(),
                        shift.get().middle(),
                        shift.get().middle().plusMinutes(1));
                if (full > none && full > brief && brief > 0) {
                    return one;
                }
            }
        }
    }

    private static long deducted(long amount, String percent) {
        var exact = Ratio.of(amount).times(Percent.of(percent).fraction());
        return exact.rounded(Rounding.HALF_UP).amount();
    }

    private static boolean isOfficeDay(Shift shift) {
        return shift.start().getHour() == 7 && shift.end().getHour() == 16;
    }

    private static Shift plainDay(PolicyCase one) {
        var shift = one.plainDay();
        Assume.that(shift.isPresent() && one.slip().isPresent());
        Assume.that(one.slip().orElseThrow().ceiling().compareTo(MEANT) >= 0);
        return shift.orElseThrow();
    }

    private static long gross(PolicyCase one, Shift shift, LocalDateTime... taps) {
        return one.gross(one.withTaps(shift.date(), taps)).orElseThrow();
    }

    private static LocalDateTime between(LocalDateTime from, LocalDateTime to, Random random) {
        return from.plusSeconds(random.nextLong(Duration.between(from, to).toSeconds() + 1));
    }
}
