package id.kinerja.allowance.policyfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Files damaged at random, the same every time: each is either a policy or refused with lines that it has. */
class PolicyDamageTest {

    private static final int DAMAGED = 2_000;
    private static final List<String> JUNK = List.of(
            "",
            "~",
            "[]",
            "{}",
            "[1, 2]",
            "{a: 1}",
            "-1",
            "1e9",
            "0",
            "1000",
            "9999999999999999",
            "1,5",
            "'5'",
            "*x",
            "&a 5",
            "gross",
            "any",
            "grade",
            "2023-02-30",
            "? x",
            "- x",
            "&r [*r]",
            "&r {a: *r}",
            "\t5",
            "٣");

    private final Random random = new Random(20_260_101);
    private final List<String> files = List.copyOf(PolicyTexts.correct().values());
    private final List<String> lines =
            files.stream().flatMap(String::lines).distinct().toList();

    @Test
    void no_damage_makes_the_reader_stumble() {
        for (var i = 0; i < DAMAGED; i++) {
            check(String.join("\n", damaged(pick(files).lines().toList())));
        }
    }

    @Test
    void a_file_cut_off_anywhere_is_read_to_where_it_ends() {
        for (var file : files) {
            for (var end = 0; end < file.length(); end += 37) {
                check(file.substring(0, end));
            }
        }
    }

    private static void check(String text) {
        var reading = PolicyFile.read(text);
        var last = text.lines().count() + 1;
        assertThat(reading.policy().isPresent())
                .as(text)
                .isEqualTo(reading.problems().isEmpty());
        assertThat(reading.problems()).as(text).allMatch(problem -> problem.line() >= 1 && problem.line() <= last);
    }

    private List<String> damaged(List<String> whole) {
        var text = new ArrayList<>(whole);
        for (var i = random.nextInt(4); i >= 0; i--) {
            damage(text, random.nextInt(text.size()));
        }
        return text;
    }

    private void damage(List<String> text, int at) {
        switch (random.nextInt(5)) {
            case 0 -> text.remove(at);
            case 1 -> text.set(at, pick(lines));
            case 2 -> text.add(at, pick(lines));
            case 3 -> Collections.swap(text, at, random.nextInt(text.size()));
            default -> text.set(at, text.get(at).replaceFirst("(?<=: ).*", "") + pick(JUNK));
        }
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
