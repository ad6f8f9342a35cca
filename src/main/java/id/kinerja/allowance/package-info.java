/** The allowance of a month: policies as lists of steps, payslips as the lists of the lines that they wrote. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organization",
            "organization::model",
            "calendar",
            "calendar::model",
            "leave::model",
            "attendance",
            "attendance::model",
            "performance",
            "performance::model",
            "discipline",
            "discipline::model",
            "marks::model"
        })
@NullMarked
package id.kinerja.allowance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
