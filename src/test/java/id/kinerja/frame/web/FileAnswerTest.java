package id.kinerja.frame.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

class FileAnswerTest {

    @Test
    void what_was_written_is_sent_with_its_name_and_length() throws IOException {
        var answer = FileAnswer.of("pegawai.csv", MediaType.TEXT_PLAIN, out -> {
            try {
                out.write("Sari".getBytes(StandardCharsets.UTF_8));
                out.close(); // as writers of text do
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(answer.getHeaders().getContentLength()).isEqualTo(4);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .isEqualTo("attachment; filename=\"pegawai.csv\"");
        try (var body = answer.getBody().getInputStream()) {
            assertThat(body).hasContent("Sari");
        }
    }
}
