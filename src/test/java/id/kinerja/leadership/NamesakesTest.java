package id.kinerja.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.leadership.Leadership.Part;
import id.kinerja.leadership.web.MyPeoplePage;
import id.kinerja.organization.model.Nip;
import id.kinerja.shared.PersonId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamesakesTest {

    private final Follower one = follower("Budi Santoso", "198001012010011001");
    private final Follower other = follower("budi santoso", "198101012010011002");
    private final Follower third = follower("Sari Cermat", "198201012010012003");

    @Test
    void people_of_one_name_are_told_apart_and_others_need_no_more_than_their_names() {
        var page =
                new MyPeoplePage(List.of(new Part(null, List.of(one, third)), new Part(null, List.of(other, third))));
        assertThat(page.hasNamesake(one)).isTrue();
        assertThat(page.hasNamesake(other)).isTrue();
        assertThat(page.hasNamesake(third)).as("the same person twice").isFalse();
    }

    private static Follower follower(String name, String nip) {
        return new Follower(new PersonId(UUID.randomUUID()), new Nip(nip), name, "Pengolah Data");
    }
}
