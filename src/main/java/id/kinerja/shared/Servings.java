package id.kinerja.shared;

/** Whether a person serves the government today; the module that keeps the people answers. */
@FunctionalInterface
public interface Servings {

    /** How he stands to his office; somebody of whom no employment is kept, such as the mayor, serves. */
    enum Serving {
        SERVES,
        SUSPENDED,
        ENDED
    }

    Serving today(PersonId person);
}
