/** The command line: the same law without a server, and the doors of the office on its own machine. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "database",
            "identity",
            "passkeys",
            "organization",
            "organization::model",
            "intake",
            "intake::model",
            "calendar",
            "calendar::model",
            "leave::model",
            "attendance::model",
            "devices::model",
            "performance::model",
            "discipline::model",
            "marks::model",
            "allowance::model",
            "allowance::policyfile",
            "payslips",
            "payslips::written",
            "monthend",
            "privacy"
        })
@NullMarked
package id.kinerja.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
