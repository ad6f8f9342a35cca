package id.kinerja.shared;

/** The article that a rule rests on, as the policy file cites it. */
public record LegalBasis(String text) {

    public LegalBasis {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a legal basis names its regulation");
        }
    }
}
