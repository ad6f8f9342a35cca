package id.kinerja.cli.files;

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

    String fileName() {
        return fileName;
    }
}
