package wrong.office.floating.model;

import java.util.Optional;

final class Boxes {

    private Boxes() {}

    static Optional<Float> half(Float[] shares) {
        return Optional.of(shares[0]);
    }
}
