package id.kinerja.monthend;

import id.kinerja.shared.TextKey;

/** Why a month is not closed or opened again. */
enum MonthEndRefusal implements TextKey {
    OTHERS_UNREADY,
    CITY_REOPENS
}
