package id.kinerja.structure.web;

import id.kinerja.shared.TextKey;

/** The words of the list of leading positions that nobody holds. */
public enum VacancyText implements TextKey {
    TITLE,
    HEADLINE,
    LEAD,
    NONE,
    POSITION,
    UNIT,
    AGENCY,
    JOB_CLASS,
    MEANWHILE,
    ACTS,
    NOBODY,
    ALL,
    WITHOUT_ANYBODY,
    SOMEBODY,
    BACK
}
