package id.kinerja.home.web;

import id.kinerja.home.web.TodayPage.Notice;
import id.kinerja.organization.model.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** What is missing in the whole government, and in which agencies most of it. */
record Missing(int all, int agencies, List<String> most) {

    private static final int SHOWN = 3;

    /** None where nothing is. */
    static Optional<Missing> of(List<Unit> agencies, ToIntFunction<Unit> count) {
        var where = agencies.stream()
                .filter(one -> count.applyAsInt(one) > 0)
                .sorted(Comparator.comparingInt(count).reversed())
                .toList();
        var most = where.stream()
                .limit(SHOWN)
                .map(one -> one.name() + " " + count.applyAsInt(one))
                .toList();
        return where.isEmpty()
                ? Optional.empty()
                : Optional.of(new Missing(where.stream().mapToInt(count).sum(), where.size(), most));
    }

    Notice notice(DeskText text, String path, String icon) {
        return Desks.notice(text, path, "late", icon, all, agencies, most);
    }
}
