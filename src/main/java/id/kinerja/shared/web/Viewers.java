package id.kinerja.shared.web;

import id.kinerja.shared.PersonId;
import id.kinerja.shared.Viewer;

/** Who a signed-in person is in the office today. */
@FunctionalInterface
public interface Viewers {

    Viewer of(PersonId person);
}
