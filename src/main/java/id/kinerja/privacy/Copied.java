package id.kinerja.privacy;

import id.kinerja.privacy.PersonCopy.Part;
import id.kinerja.shared.Message;
import id.kinerja.shared.PersonalData.Held;
import java.time.OffsetDateTime;
import java.util.List;

/** What a copy is of: whose it is, who gave it out and when, and all parts with their rows, read again for each file. */
record Copied(String name, Message giver, OffsetDateTime at, List<Part> parts, Reading reading) {

    /** Reads the rows of a part as they stood when the copy was begun. */
    @FunctionalInterface
    interface Reading {

        void read(Held held, HeldReader reader);
    }

    List<Part> filled() {
        return parts.stream().filter(part -> part.count() > 0).toList();
    }

    List<Part> empty() {
        return parts.stream().filter(part -> part.count() == 0).toList();
    }
}
