package id.kinerja.organization.model;

/** The class of a post (kelas jabatan) from job evaluation, by which the allowance is set. */
public record JobClass(int number) implements Comparable<JobClass> {

    public JobClass {
        if (number < 0) {
            throw new IllegalArgumentException("a class is not negative: " + number);
        }
    }

    @Override
    public int compareTo(JobClass other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
