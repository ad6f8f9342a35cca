/** The first page of everybody, and the ways from it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "frame",
            "passkeys",
            "audit",
            "privacy",
            "organization",
            "organization::model",
            "leadership",
            "identity",
            "accounts",
            "calendar",
            "calendar::model",
            "leave",
            "leave::model",
            "attendance",
            "attendance::model",
            "marks::model",
            "allowance",
            "allowance::model",
            "payslips",
            "payslips::model",
            "payslips::web"
        })
@NullMarked
package id.kinerja.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
