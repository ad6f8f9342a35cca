package id.kinerja.screens.web;

import id.kinerja.forms.Found;
import id.kinerja.forms.web.ChoicesFragment;
import id.kinerja.frame.web.Bars;
import id.kinerja.frame.web.KeptForm;
import id.kinerja.frame.web.Page;
import id.kinerja.lists.web.Asked;
import id.kinerja.lists.web.Choice;
import id.kinerja.lists.web.Choice.Option;
import id.kinerja.lists.web.Column;
import id.kinerja.lists.web.Listed;
import id.kinerja.lists.web.Register;
import id.kinerja.shared.Message;
import id.kinerja.shared.Rupiah;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every component of the screens with an example, drawn by the templates of all other pages. */
public record ComponentsPage(Listed<Sample> list) implements Page {

    static final String PATH = "/components";

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final List<String> FIRST = List.of("Ayu Bagas Citra Dimas Eka Gita Hari Indah".split(" "));
    private static final List<String> LAST = List.of("Sigap Tekun Luwes Rapi Santun Jelas Cermat Tangguh".split(" "));
    private static final int DAY = 9_000;

    /** An invented row of a list. */
    public record Sample(String name, ComponentsText state, Rupiah lost) {

        public String status() {
            return state == ComponentsText.ON_TIME ? "ok" : state == ComponentsText.LATE ? "late" : "bad";
        }
    }

    private static final Register<Sample> SAMPLES = new Register<>(
            List.of(
                    Column.text("name", ComponentsText.NAME, Sample::name),
                    Column.word("state", ComponentsText.STATE, Sample::state),
                    Column.rupiah("lost", ComponentsText.LOST, Sample::lost)),
            List.of(new Choice<>(
                    "state",
                    ComponentsText.STATE,
                    ComponentsText.EVERYBODY,
                    Stream.of(ComponentsText.ON_TIME, ComponentsText.LATE, ComponentsText.NO_NEWS)
                            .map(ComponentsPage::option)
                            .toList())));

    private static Option<Sample> option(ComponentsText state) {
        return new Option<>(Integer.toString(state.ordinal()), state, sample -> sample.state() == state);
    }

    static ComponentsPage of(Asked asked) {
        var samples = IntStream.range(0, FIRST.size() * LAST.size())
                .mapToObj(ComponentsPage::sample)
                .toList();
        return new ComponentsPage(SAMPLES.show(asked, samples));
    }

    private static Sample sample(int number) {
        var name = FIRST.get(number % FIRST.size()) + " " + LAST.get(number / FIRST.size());
        return switch (number % 5) {
            case 1 -> new Sample(name, ComponentsText.LATE, new Rupiah((long) DAY * (number % 7 + 1)));
            case 3 -> new Sample(name, ComponentsText.NO_NEWS, new Rupiah((long) DAY * 8));
            default -> new Sample(name, ComponentsText.ON_TIME, new Rupiah(0));
        };
    }

    /** What was found for a part of a name. */
    public ChoicesFragment choices() {
        var found =
                List.of(new Found("1", "Dimas Rapi", "Analis Kebijakan"), new Found("2", "Rapina Luwes", "Arsiparis"));
        return new ChoicesFragment("stand-in", "rapi", found, "1");
    }

    /** The colours by the names of their tokens. */
    public List<String> colours() {
        return List.of("""
                brand ink muted edge line sunk page link ok-t ok-f ok-b late-t late-f late-b bad-t bad-f bad-b info-t info-f info-b \
                none-t none-f none-b""".split(" "));
    }

    public Bars bars() {
        return Bars.of(new Bars.Part("ok", 20, true), new Bars.Part("late", 3, true), new Bars.Part("ok", 1, false));
    }

    public Map<String, Message> errors() {
        return Map.of("until", Message.of(ComponentsText.UNTIL_WRONG));
    }

    /** A form that waited behind the sign-in. */
    public KeptForm kept() {
        return new KeptForm(Map.of("why", List.of("")), true);
    }

    public YearMonth month() {
        return OCTOBER;
    }

    public String path(YearMonth other) {
        return PATH;
    }
}
