package id.kinerja.personnel;

/** The account into which a person is paid. */
public record BankAccount(String bank, String number, String holder) {

    private static final int SHOWN = 4;

    /** Enough to recognize one's own number by: its last four digits. */
    public String masked() {
        return "•••• " + number.substring(Math.max(0, number.length() - SHOWN));
    }
}
