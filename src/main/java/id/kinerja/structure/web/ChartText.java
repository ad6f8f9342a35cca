package id.kinerja.structure.web;

import id.kinerja.shared.TextKey;

/** The words of the organisation chart. */
public enum ChartText implements TextKey {
    TITLE,
    HEADLINE,
    LEAD,
    WAY,
    DAY,
    SHOW,
    PEOPLE_AND,
    PEOPLE_OF,
    POSITION_AND_CLASS,
    VACANT,
    GAPS_BELOW,
    SEE_GAPS,
    ACTING_UNTIL,
    PLH_FOR,
    COLLEAGUES,
    NOBODY,
    NEXT,
    FIRST,
    CHANGE,
    NONE_ON_DAY,
    SINCE,
    NOT_YET,
    SHOW_FIRST,
    SHOW_TODAY
}
