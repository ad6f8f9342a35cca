package id.kinerja.shared.web;

import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer;

/** Tells who a signed-in person is in the office today; sign-in knows only that it is this person. */
@FunctionalInterface
public interface Viewers {

    Viewer of(PersonId person);
}
