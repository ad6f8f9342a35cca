package id.kinerja.discipline.model;

import id.kinerja.shared.LegalBasis;
import id.kinerja.shared.Message;
import id.kinerja.shared.Percent;
import java.time.LocalDate;

/** One thing that happened to discipline on a day: its kind, its percentage, what was seen, and the article. */
public record DisciplineEvent(LocalDate date, EventKind kind, Percent percent, Message seen, LegalBasis basis) {}
