package id.kinerja.payslips;

import id.kinerja.shared.TextKey;

/** Why a month cannot be calculated and kept now. */
enum PayslipRefusal implements TextKey {
    CLOSED_ELSEWHERE
}
