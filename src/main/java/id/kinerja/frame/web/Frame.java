package id.kinerja.frame.web;

import id.kinerja.shared.Language;
import id.kinerja.shared.Message;
import id.kinerja.shared.Percent;
import id.kinerja.shared.Rupiah;
import id.kinerja.shared.TextKey;
import id.kinerja.shared.Viewer;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** What a template knows beside its page: the language and its words, the viewer, where he is and can go. */
public record Frame(
        Wording wording,
        String path,
        @Nullable Viewer viewer,
        String government,
        Navigation.Around around,
        @Nullable CsrfToken csrf,
        Assets assets,
        @Nullable String told) {

    Frame telling(@Nullable String sentence) {
        return new Frame(wording, path, viewer, government, around, csrf, assets, sentence);
    }

    private static final int NEAR = 4;

    private static final String PEOPLE = "/people";

    public Language language() {
        return wording.language();
    }

    public String code() {
        return LanguageCookie.name(language());
    }

    public String otherCode() {
        return LanguageCookie.name(other());
    }

    public String otherName() {
        return other().name();
    }

    private Language other() {
        return language() == Language.ID ? Language.EN : Language.ID;
    }

    public String say(TextKey key, Object... facts) {
        return wording.say(Message.of(key, facts));
    }

    public String say(Message message) {
        return wording.say(message);
    }

    public String money(Rupiah rupiah) {
        return wording.money(rupiah);
    }

    public String amount(Rupiah rupiah) {
        return wording.amount(rupiah);
    }

    public String number(long number) {
        return wording.number(number);
    }

    public String percent(Percent percent) {
        return wording.percent(percent);
    }

    public String day(TemporalAccessor at) {
        return wording.day(at);
    }

    public String shortDay(TemporalAccessor at) {
        return wording.shortDay(at);
    }

    public String date(TemporalAccessor at) {
        return wording.date(at);
    }

    public String month(TemporalAccessor at) {
        return wording.month(at);
    }

    public String time(TemporalAccessor at) {
        return wording.time(at);
    }

    public String asset(String name) {
        return assets.path(name);
    }

    /** The entry of the navigation under which the shown page lies, if any. */
    public boolean isCurrent(Navigation.Entry entry) {
        return entries().stream()
                .filter(each -> lies(each.path()))
                .max(Comparator.comparingInt(each -> each.path().length()))
                .filter(entry::equals)
                .isPresent();
    }

    /** Whether it stands at the foot of a phone, where four find a place beside the way to all others. */
    public boolean isNear(Navigation.Entry entry) {
        return entries().stream().filter(each -> !each.desk()).limit(NEAR).anyMatch(entry::equals);
    }

    /** Whether the page lies behind the last way. */
    public boolean isMore() {
        var here = path.split("\\?", 2)[0];
        return here.equals("/more") || here.equals("/components") || lies("/account");
    }

    public List<Navigation.Entry> entries() {
        return around.entries();
    }

    /** The page of what is kept of the viewer himself; none for somebody without a post. */
    public @Nullable String record() {
        return around.record();
    }

    /** Whether the viewer may look for other people. */
    public boolean searches() {
        return entries().stream().anyMatch(entry -> entry.path().equals(PEOPLE));
    }

    private boolean lies(String below) {
        var here = path.split("\\?", 2)[0];
        return here.equals(below) || !below.equals(LocalPath.HOME) && here.startsWith(below + "/");
    }
}
