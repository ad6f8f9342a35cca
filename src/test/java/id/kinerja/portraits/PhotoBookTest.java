package id.kinerja.portraits;

import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.House;
import id.kinerja.organization.Employees;
import id.kinerja.personnel.Ward;
import id.kinerja.shared.Refused;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How many pictures of a person are kept in a day, however they come. */
@House
class PhotoBookTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private PhotoBook book;

    @Test
    void of_twelve_pictures_that_come_at_once_five_are_kept_and_the_others_are_told_why_not() throws Exception {
        var ward = new Ward(beans);
        var sari = beans.getBean(Employees.class).person(ward.sari);
        var puts = new ArrayList<Callable<String>>();
        for (byte i = 0; i < 12; i++) {
            var picture = new byte[] {i};
            book.mustHaveRoom(sari);
            puts.add(() -> {
                try {
                    book.put(sari, sari, picture);
                    return "kept";
                } catch (Refused no) {
                    return no.reason().key().name();
                }
            });
        }
        assertThat(atOnce(puts))
                .hasSize(12)
                .containsOnly("kept", "ENOUGH_TODAY")
                .filteredOn("kept"::equals)
                .hasSize(5);
    }

    private static ArrayList<String> atOnce(ArrayList<Callable<String>> all) throws Exception {
        var answers = new ArrayList<String>();
        try (var people = Executors.newFixedThreadPool(all.size())) {
            for (var answer : people.invokeAll(all)) {
                answers.add(answer.get());
            }
        } catch (ExecutionException e) {
            throw new AssertionError("none of them is told to come again for nothing", e);
        }
        return answers;
    }
}
