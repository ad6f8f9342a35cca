/** The end of a month: closing it for an agency, opening it again, and proving that closed months are whole. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "frame",
            "lists::web",
            "organization",
            "organization::model",
            "calendar",
            "calendar::model",
            "leave::model",
            "attendance",
            "attendance::model",
            "discipline::model",
            "marks::model",
            "allowance",
            "allowance::model",
            "payslips",
            "payslips::model"
        })
@NullMarked
package id.kinerja.monthend;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
