package id.kinerja.zakat.web;

import id.kinerja.frame.web.Page;
import id.kinerja.zakat.ZakatChoices.Shown;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Whether somebody gives zakat this month, and everything that was chosen. */
public record ZakatPage(Shown shown) implements Page {

    public String person() {
        return "/people/" + shown.file().identity().nip();
    }

    public LocalDate day(Instant at) {
        var zone = shown.file().counted().map(post -> post.post().unit().zone()).orElse(ZoneId.of("Asia/Jakarta"));
        return LocalDate.ofInstant(at, zone);
    }
}
