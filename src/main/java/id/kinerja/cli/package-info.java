/** The command line: the same law without a server. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organization::model",
            "calendar::model",
            "leave::model",
            "attendance::model",
            "devices::model",
            "performance::model",
            "discipline::model",
            "marks::model",
            "allowance::model",
            "allowance::policyfile",
            "payslips::written"
        })
@NullMarked
package id.kinerja.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
