package id.kinerja.allowance.model;

import id.kinerja.organization.model.JobClass;
import id.kinerja.shared.Rupiah;
import java.util.Map;
import java.util.Optional;

/** The monthly amount of each class of posts, from the government's own decree. */
public record ClassTable(Map<JobClass, Rupiah> amounts) {

    public ClassTable {
        amounts = Map.copyOf(amounts);
    }

    public Optional<Rupiah> amountOf(JobClass jobClass) {
        return Optional.ofNullable(amounts.get(jobClass));
    }
}
