package id.kinerja.city;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.demo.city.CastRole;
import id.kinerja.house.Browser;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everybody of the cast finds his ways: five at most at the foot of a phone, all of them behind the last, and each leads somewhere. */
@Tag("web")
class WaysTest {

    private static final Pattern NAVIGATION = Pattern.compile("(?s)<nav class=\"nav\".*?</nav>");
    private static final Pattern WAY = Pattern.compile("<li( class=\"desk\")?><a href=\"([^\"]+)\"");

    static Stream<String> cast() {
        var hall = CityHall.open();
        return Stream.concat(
                Stream.of(CastRole.values())
                        .filter(role -> role != CastRole.NIGHT_GUARD)
                        .map(role -> hall.cast(role).nip().digits()),
                Stream.of("walikota", "auditor", "asisten", "administrator"));
    }

    @ParameterizedTest
    @MethodSource("cast")
    void every_way_leads_somewhere_and_no_more_than_five_stand_on_a_phone(String who) {
        var browser = new Browser(URI.create(CityHall.open().address()).getPort());
        browser.signIn(who, CityHall.PASSWORD);
        var home = browser.get("/").body();
        var all = ways(home, true);
        assertThat(ways(home, false)).hasSizeBetween(2, 5).startsWith("/").endsWith("/more");
        assertThat(icons(home)).as("no two ways look alike").doesNotHaveDuplicates();
        var more = browser.get("/more").body();
        assertThat(all).allSatisfy(way -> {
            assertThat(browser.get(way).statusCode()).as(way).isIn(200, 303);
            assertThat(more).contains("href=\"" + way + "\"");
        });
        assertThat(more.contains("href=\"/components\"")).as("for builders").isEqualTo(who.equals("administrator"));
        assertThat(more).contains("aria-current=\"page\"", "href=\"/account\"");
    }

    private static List<String> icons(String page) {
        var navigation = NAVIGATION.matcher(page);
        assertThat(navigation.find()).isTrue();
        return Pattern.compile("#i-([a-z]+)")
                .matcher(navigation.group())
                .results()
                .map(icon -> icon.group(1))
                .toList();
    }

    private static List<String> ways(String page, boolean withRail) {
        var navigation = NAVIGATION.matcher(page);
        assertThat(navigation.find()).isTrue();
        return WAY.matcher(navigation.group())
                .results()
                .filter(way -> withRail || way.group(1) == null)
                .map(way -> way.group(2))
                .toList();
    }
}
