package id.kinerja.payslips;

import id.kinerja.shared.UnitId;
import java.time.YearMonth;
import java.util.UUID;

/**
 * The calculation of one closing: how many people, what it came to in rupiah, under which version of the rule, and the
 * digests by which anybody can prove later that neither facts nor results were touched.
 */
public record Run(
        UUID id,
        UUID closing,
        UnitId agency,
        YearMonth month,
        int version,
        UUID policyVersion,
        int people,
        int unready,
        long gross,
        long net,
        String factsDigest,
        String resultDigest) {}
