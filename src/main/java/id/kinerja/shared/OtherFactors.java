package id.kinerja.shared;

/** Whether a person has something besides codes that proves more than a password; the module that keeps it answers. */
@FunctionalInterface
public interface OtherFactors {

    boolean has(PersonId person);
}
