package id.kinerja.demo.city;

import id.kinerja.performance.model.WorkLog;

/** A work log with the sentence that the person wrote. */
public record WrittenLog(WorkLog log, String text) {}
