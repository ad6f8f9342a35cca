package id.kinerja.cli.files;

import java.util.Arrays;
import java.util.List;

/** The files that a month of the database is written to, each with its columns: the input of {@code calculate}. */
public enum ExportFile {
    EMPLOYEES(
            "employees.csv",
            "nip,name,unit,position,job_class,rank,employment,schedule,amount,condition,effective_minutes,zakat,"
                    + "workload_amount,achievement_amount,condition_amount"),
    SCHEDULES("schedules.csv", "schedule,weekday,start,end,valid_from,valid_to"),
    HOLIDAYS("holidays.csv", "date,name"),
    PUNCHES("punches.csv", "nip,time"),
    ABSENCES("absences.csv", "nip,kind,from,to"),
    WORK_LOGS("work_logs.csv", "nip,date,minutes,status"),
    ROLL_CALLS("roll_calls.csv", "nip,date,attended,kind"),
    MEASURES("measures.csv", "nip,measure,value"),
    SANCTIONS("sanctions.csv", "nip,level,from,months"),
    PLACEMENTS("placements.csv", "nip,from,job_class,unit");

    private final String fileName;
    private final String columns;

    ExportFile(String fileName, String columns) {
        this.fileName = fileName;
        this.columns = columns;
    }

    public static List<String> fileNames() {
        return Arrays.stream(values()).map(ExportFile::fileName).toList();
    }

    String fileName() {
        return fileName;
    }

    String columns() {
        return columns;
    }
}
