package id.kinerja.shared;

/** Who a signed-in person is in the office today. */
@FunctionalInterface
public interface Viewers {

    Viewer of(PersonId person);
}
