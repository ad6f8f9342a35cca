package id.kinerja.allowance.policyfile;

/** One way to break a correct file in one place: the flaw that must be named, and how the line begins that it is on. */
record Fault(PolicyFlaw flaw, String sentence, String policy, String from, String to, String at) {

    static Fault of(PolicyFlaw flaw, String sentence, String policy, String from, String to, String at) {
        return new Fault(flaw, sentence, policy, from, to, at);
    }

    String text() {
        return PolicyTexts.changed(PolicyTexts.starter(policy), from, to);
    }

    String expected() {
        return PolicyTexts.lineOf(text(), at) + " " + flaw;
    }
}
