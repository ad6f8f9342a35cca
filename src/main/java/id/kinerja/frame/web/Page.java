package id.kinerja.frame.web;

/** A whole screen, as a controller returns it. */
public non-sealed interface Page extends Drawn {

    @Override
    default String called() {
        return "page";
    }
}
