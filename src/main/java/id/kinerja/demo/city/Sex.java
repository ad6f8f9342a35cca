package id.kinerja.demo.city;

import id.kinerja.organization.model.Nip;

/** Man or woman, as the fifteenth digit of a NIP says. */
enum Sex {
    MAN,
    WOMAN;

    private static final int DIGIT = 14;

    static Sex of(Nip nip) {
        return nip.digits().charAt(DIGIT) == '1' ? MAN : WOMAN;
    }
}
