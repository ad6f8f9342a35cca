package id.kinerja.city;

import id.kinerja.demo.city.CastRole;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A page as one kind of people sees it: what it is called, who looks and signs in with what, its address and its answer. */
record Place(String name, String who, @Nullable String signIn, String path, int status) {

    static Place of(CityHall hall, String name, CastRole who, String path, int status) {
        var called = who.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Place(name, called, hall.cast(who).nip().digits(), path, status);
    }

    Visit visit(CityHall hall, Glass glass) {
        return signIn == null ? Visit.of(hall, glass) : Visit.as(signIn, hall, glass);
    }

    boolean isBeforeTheDoor() {
        return signIn == null;
    }

    /** How a picture of it is called: page, role, size and theme. */
    String picture(Glass glass) {
        return name + "-" + who + "-" + glass + ".png";
    }

    @Override
    public String toString() {
        return name + " as " + who;
    }
}
