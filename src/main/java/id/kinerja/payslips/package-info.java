/** What a month comes to for each person: gathered, calculated, and once it is closed kept byte for byte. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "frame",
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
            "allowance::model",
            "allowance::policyfile"
        })
@NullMarked
package id.kinerja.payslips;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
