package id.kinerja.passkeys;

import static id.kinerja.passkeys.Doorstep.PASSWORD;
import static id.kinerja.passkeys.Doorstep.next;
import static id.kinerja.passkeys.Doorstep.registered;
import static org.assertj.core.api.Assertions.assertThat;

import id.kinerja.house.Browser;
import id.kinerja.house.SetClock;
import id.kinerja.identity.Account;
import id.kinerja.identity.Accounts;
import id.kinerja.shared.PersonId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Somebody who has signed in by password and registered his phone. */
abstract class PhoneOwner {

    private static final AtomicInteger NEXT = new AtomicInteger(6000);

    @Autowired
    Accounts accounts;

    @Autowired
    Passkeys passkeys;

    @Autowired
    SetClock clock;

    @Value("${local.server.port}")
    int port;

    String hash;
    PersonId person;
    String name;
    TestDevice device;
    Browser own;

    @BeforeEach
    void somebody_registered_his_phone() {
        hash = accounts.hash(PASSWORD);
        person = somebody();
        name = name(person);
        device = new TestDevice(port);
        own = signedIn(name);
        assertThat(next(registered(own, device, "ponsel saya"))).isEqualTo("/account/passkeys");
    }

    PersonId somebody() {
        var number = NEXT.incrementAndGet();
        var one = new PersonId(new UUID(0x019a000000007000L, 0x8000000000000000L + number));
        accounts.keep(List.of(new Account(one, name(one), hash)));
        return one;
    }

    static String name(PersonId person) {
        return "orang-" + person.id().toString().substring(30);
    }

    Browser signedIn(String name) {
        var browser = new Browser(port);
        assertThat(browser.signIn(name, PASSWORD).statusCode()).isEqualTo(303);
        return browser;
    }
}
