/** Kota Contoh: an invented city with a cast of fixed people, for the first look, the tests and the screenshots. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "organization",
            "organization::model",
            "calendar",
            "calendar::model",
            "leave",
            "leave::model",
            "attendance",
            "attendance::model",
            "performance",
            "performance::model",
            "discipline",
            "discipline::model",
            "marks::model",
            "allowance",
            "allowance::policyfile",
            "monthend"
        })
@NullMarked
package id.kinerja.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
