package id.kinerja.allowance.policyfile;

import id.kinerja.shared.Message;

/** One thing wrong with a policy file, and the line that it stands on. */
public record Problem(int line, Message what) {}
