package id.kinerja.home.web;

import id.kinerja.attendance.model.ReceivedTap;
import id.kinerja.attendance.model.RunningDay;
import id.kinerja.frame.web.Page;
import id.kinerja.organization.model.StaffMember;
import id.kinerja.passkeys.Passkey;
import id.kinerja.payslips.PastSlip;
import id.kinerja.shared.Message;
import id.kinerja.shared.TextKey;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The first page of an employee: am I in, and what did the month bring so far. */
public record TodayPage(
        StaffMember member,
        LocalDateTime now,
        @Nullable RunningDay day,
        Message answer,
        List<ReceivedTap> taps,
        @Nullable MoneySoFar money,
        @Nullable TextKey noMoney,
        List<Notice> notices,
        List<Notice> tasks,
        boolean offersPasskey)
        implements Page {

    /** Something that changed about a month, and the page that shows it. */
    public record Notice(Message text, String path, String status, String icon) {

        static Notice of(Passkey key, ZoneId zone) {
            var day = LocalDate.ofInstant(key.createdAt(), zone);
            return new Notice(Message.of(TodayText.KEY_ADDED, key.name(), day), "/account/passkeys", "info", "finger");
        }
    }

    /** The same with these notices before its own, and what waits for him by his roles. */
    TodayPage besides(List<Notice> more, List<Notice> tasks) {
        var all = Stream.concat(more.stream(), notices.stream()).toList();
        return new TodayPage(member, now, day, answer, taps, money, noMoney, all, tasks, offersPasskey);
    }

    public @Nullable DayLine line() {
        return day == null ? null : DayLine.of(day, now);
    }

    public String days() {
        return pages() + "/days";
    }

    public String allowance() {
        return pages() + "/allowance";
    }

    public boolean isNowShown() {
        return day != null && day.departure() == null;
    }

    static Notice issued(StaffMember member, PastSlip slip) {
        var path = "/people/" + member.employee().nip() + "/payslips/" + slip.month();
        return new Notice(Message.of(TodayText.SLIP_ISSUED, slip.month()), path, "info", "send");
    }

    static Notice reopened(StaffMember member, YearMonth month) {
        var path = "/people/" + member.employee().nip() + "/allowance/" + month;
        return new Notice(Message.of(TodayText.REOPENED, month), path, "late", "return");
    }

    private String pages() {
        return "/people/" + member.employee().nip();
    }
}
