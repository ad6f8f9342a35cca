package id.kinerja.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/** A month of a large city, the same from the same number of people: taps and work logs twice a working day. */
final class BigMonth {

    static final YearMonth MONTH = YearMonth.of(2026, 10);

    private static final int SEED = 2026;
    private static final int LOWEST_CLASS = 5;
    private static final int CLASSES = 8;
    private static final int AGENCIES = 40;

    private final Random random = new Random(SEED);
    private final List<LocalDate> workingDays = MONTH.atDay(1)
            .datesUntil(MONTH.plusMonths(1).atDay(1))
            .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
            .toList();

    private BigMonth() {}

    /** Writes the files of so many people and answers how many rows they have. */
    static long write(Path folder, int people) throws IOException {
        Files.createDirectories(folder);
        return new BigMonth().rows(folder, people);
    }

    private long rows(Path folder, int people) throws IOException {
        var rows = 0L;
        try (var employees = file(folder, "employees.csv");
                var schedules = file(folder, "schedules.csv");
                var measures = file(folder, "measures.csv");
                var punches = file(folder, "punches.csv");
                var logs = file(folder, "work_logs.csv")) {
            schedules.println("schedule,weekday,start,end");
            for (var weekday = 1; weekday <= DayOfWeek.FRIDAY.getValue(); weekday++) {
                schedules.println("five," + weekday + ",07:30," + (weekday < 5 ? "16:00" : "16:30"));
            }
            employees.println("nip,name,unit,position,job_class,rank,employment,schedule,"
                    + "workload_amount,achievement_amount,condition_amount");
            measures.println("nip,measure,value");
            punches.println("nip,time");
            logs.println("nip,date,minutes,status");
            for (var person = 0; person < people; person++) {
                var nip = nip(person);
                employees.println(nip + ",Pegawai " + person + ",Dinas " + person % AGENCIES + ",Staf,"
                        + (LOWEST_CLASS + person % CLASSES) + ",III/b,PNS,five,2000000,1500000,500000");
                measures.println(nip + ",predicate,good");
                measures.println(nip + ",behaviour," + random.nextInt(5, 21));
                measures.println(nip + ",budget_absorption," + random.nextInt(0, 11));
                measures.println(nip + ",creativity," + random.nextInt(50, 101));
                rows += 5 + days(nip, punches, logs);
            }
        }
        return rows;
    }

    private long days(String nip, PrintWriter punches, PrintWriter logs) {
        var rows = 0;
        for (var day : workingDays) {
            if (random.nextInt(50) == 0) {
                continue;
            }
            punches.println(nip + "," + day + "T07:" + two(random.nextInt(50)) + ":" + two(random.nextInt(60)));
            punches.println(nip + "," + day + "T16:" + two(random.nextInt(15, 60)) + ":" + two(random.nextInt(60)));
            logs.println(nip + "," + day + "," + random.nextInt(60, 240) + ",verified");
            logs.println(nip + "," + day + "," + random.nextInt(60, 240) + ","
                    + (random.nextInt(20) == 0 ? "submitted" : "verified"));
            rows += 4;
        }
        return rows;
    }

    // born 1970-01-01 … 1997-12-28, appointed in one of 25 years and 12 months, serial 001 … 999: all different
    private static String nip(int person) {
        var born = LocalDate.of(1970, 1, 1).plusDays(person % 10_000);
        var appointed = 2000 + person / 10_000 % 25;
        return born.toString().replace("-", "") + appointed + two(1 + person % 12) + "1"
                + "%03d".formatted(1 + person % 999);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static PrintWriter file(Path folder, String name) throws IOException {
        return new PrintWriter(Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8));
    }
}
