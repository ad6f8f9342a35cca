/** Kota Contoh: an invented city with a cast of fixed people, for the first look, the tests and the screenshots. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organization::model",
            "calendar::model",
            "leave::model",
            "attendance::model",
            "performance::model",
            "discipline::model",
            "marks::model"
        })
@NullMarked
package id.kinerja.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
