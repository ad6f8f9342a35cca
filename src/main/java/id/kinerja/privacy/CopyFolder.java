package id.kinerja.privacy;

/** Where the files of a copy go. */
@FunctionalInterface
public interface CopyFolder {

    void add(String name, byte[] content);
}
