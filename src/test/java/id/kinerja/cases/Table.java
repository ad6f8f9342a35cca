package id.kinerja.cases;

import java.util.Locale;

/** The input files of the contract other than employees.csv, with the columns that a case can fill. */
enum Table {
    SCHEDULES("schedule,weekday,start,end,valid_from,valid_to"),
    HOLIDAYS("date,name"),
    PUNCHES("nip,time"),
    ABSENCES("nip,kind,from,to"),
    WORK_LOGS("nip,date,minutes,status"),
    ROLL_CALLS("nip,date,attended,kind"),
    MEASURES("nip,measure,value"),
    SANCTIONS("nip,level,from,months"),
    PLACEMENTS("nip,from,job_class");

    private final String header;

    Table(String header) {
        this.header = header;
    }

    String header() {
        return header;
    }

    String file() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }
}
