package id.kinerja.payslips.web;

import id.kinerja.organization.model.Nip;
import id.kinerja.payslips.Payslips;
import id.kinerja.shared.NotFound;
import id.kinerja.shared.Viewer;
import java.time.YearMonth;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The slip of a closed month for other systems, byte for byte as the closing kept it. */
@RestController
class PayslipApi {

    private final Payslips payslips;

    PayslipApi(Payslips payslips) {
        this.payslips = payslips;
    }

    @GetMapping("/api/v1/payslips/{month}/{nip}")
    ResponseEntity<String> slip(Viewer viewer, @PathVariable YearMonth month, @PathVariable Nip nip) {
        var slip = payslips.sealedSlip(viewer, nip, month).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(slip);
    }
}
