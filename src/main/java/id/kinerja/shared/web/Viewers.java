package id.kinerja.shared.web;

import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer;

<<<<<<< HEAD
/** Who a signed-in person is in the office today. */
=======
/** Tells who a signed-in person is in the office today; sign-in knows only that it is this person. */
>>>>>>> 3457ab6 (Give every screen its frame, and the house a door)
@FunctionalInterface
public interface Viewers {

    Viewer of(PersonId person);
}
