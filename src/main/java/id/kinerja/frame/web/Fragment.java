package id.kinerja.frame.web;

/** A part of a screen that is also fetched alone, such as what a drawer shows. */
public non-sealed interface Fragment extends Drawn {

    @Override
    default String called() {
        return "fragment";
    }
}
