package id.kinerja.cli.files;

import java.util.Arrays;
import java.util.List;

/** The four files that a calculated month is written to. */
public enum OutputFile {
    PAYMENTS("payments.csv"),
    PAYSLIPS("payslips.jsonl"),
    DAYS("days.csv"),
    UNREADY("unready.csv");

    private final String fileName;

    OutputFile(String fileName) {
        this.fileName = fileName;
    }

    public static List<String> fileNames() {
        return Arrays.stream(values()).map(OutputFile::fileName).toList();
    }

    public String fileName() {
        return fileName;
    }
}
