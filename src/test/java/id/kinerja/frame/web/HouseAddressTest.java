package id.kinerja.frame.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kinerja.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class HouseAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://kinerja.kota.go.id, https://kinerja.kota.go.id",
        "' HTTPS://Kinerja.Kota.go.id/ ', https://kinerja.kota.go.id",
        "https://kinerja.kota.go.id:8443, https://kinerja.kota.go.id:8443",
        "http://localhost:9000, http://localhost:9000",
    })
    void what_the_installation_says_holds_whatever_a_request_claims(String said, String origin) {
        assertThat(HouseAddress.of(said).origin(asked("evil.example.com", 80))).contains(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kinerja.kota.go.id",
                "http://kinerja.kota.go.id",
                "https://kinerja.kota.go.id/masuk",
                "https://kinerja.kota.go.id:443",
                "https://orang@kinerja.kota.go.id",
                "https://",
                "ftp://kinerja.kota.go.id",
                "https://dua kata"
            })
    void what_is_no_address_of_a_house_is_refused_in_a_sentence(String said) {
        assertThatThrownBy(() -> HouseAddress.of(said)).isInstanceOf(Refused.class);
    }

    @Test
    void nothing_said_is_known_on_this_machine_alone() {
        var unsaid = HouseAddress.of("");
        assertThat(unsaid.origin(asked("localhost", 8080))).contains("http://localhost:8080");
        assertThat(unsaid.origin(asked("localhost", 80))).contains("http://localhost");
        assertThat(unsaid.origin(asked("kinerja.kota.go.id", 443))).isEmpty();
        assertThat(unsaid.origin(asked("127.0.0.1", 8080))).isEmpty();
    }

    private static MockHttpServletRequest asked(String host, int port) {
        var request = new MockHttpServletRequest();
        request.setServerName(host);
        request.setServerPort(port);
        return request;
    }
}
