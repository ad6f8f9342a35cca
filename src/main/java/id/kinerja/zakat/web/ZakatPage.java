package id.kinerja.zakat.web;

import id.kinerja.allowance.PayFacts.ZakatChoice;
import id.kinerja.frame.web.Page;
import id.kinerja.shared.Message;
import id.kinerja.zakat.ZakatChoices.Shown;
import id.kinerja.zakat.ZakatChoices.Wish;
import id.kinerja.zakat.ZakatSpan;
import id.kinerja.zakat.ZakatSpan.ZakatState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody chose about zakat, what comes of it this month, and the latest of everything that was chosen. */
public record ZakatPage(Shown shown) implements Page {

    private static final int MOST = 20;

    public String person() {
        return "/people/" + shown.file().identity().nip();
    }

    /** What happens this month: a choice alone takes nothing. */
    public ZakatText now() {
        if (!shown.gives()) {
            return ZakatText.NOW_GIVES_NOT;
        }
        return ZakatRule.takes(shown.policy()) ? ZakatText.NOW_GIVES : ZakatText.NOTHING_TAKEN;
    }

    public List<Message> rule() {
        return ZakatRule.sentences(shown.policy());
    }

    public Message holds() {
        var wish = shown.gives() ? Wish.GIVES : Wish.GIVES_NOT;
        return shown.spans().stream()
                .filter(span -> span.standing() == ZakatState.NOW)
                .map(span -> Message.of(ZakatText.HOLDS, wish, span.choice().from()))
                .findFirst()
                .orElseGet(() -> Message.of(ZakatText.HOLDS_TAKEN_OVER, wish));
    }

    public List<ZakatSpan> latest() {
        return shown.spans().stream().limit(MOST).toList();
    }

    /** What an officer entered last, for the person himself. */
    public @Nullable ZakatChoice entered() {
        return shown.spans().stream()
                .map(ZakatSpan::choice)
                .max(Comparator.comparing(ZakatChoice::at))
                .filter(choice -> shown.isOwn() && choice.by() != null)
                .orElse(null);
    }

    public Message words(ZakatSpan span) {
        var choice = span.choice();
        var wish = wish(choice);
        if (span.last() == null) {
            return Message.of(ZakatText.FROM, wish, choice.from());
        }
        return span.last().equals(choice.from())
                ? Message.of(ZakatText.ONE_MONTH, wish, choice.from())
                : Message.of(ZakatText.FROM_TO, wish, choice.from(), span.last());
    }

    public Wish wish(ZakatChoice choice) {
        return choice.pays() ? Wish.GIVES : Wish.GIVES_NOT;
    }

    public LocalDate day(Instant at) {
        var zone = shown.file().counted().map(post -> post.post().unit().zone()).orElse(ZoneId.of("Asia/Jakarta"));
        return LocalDate.ofInstant(at, zone);
    }
}
