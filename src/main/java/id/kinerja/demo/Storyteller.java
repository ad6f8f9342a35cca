package id.kinerja.demo;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets Kota Contoh live on while the server runs: people tap, work is recorded, superiors decide. */
@Component
@Profile("demo & !rehearsal")
@EnableScheduling
class Storyteller implements SmartInitializingSingleton {

    private static final long SOON = 2_000;
    private static final long MINUTE = 60_000;

    private final KotaContoh city;

    Storyteller(KotaContoh city) {
        this.city = city;
    }

    /** Before the doors open: whoever comes in finds the city whole. */
    @Override
    public void afterSingletonsInstantiated() {
        city.found();
    }

    @Scheduled(initialDelay = SOON, fixedDelay = MINUTE)
    void tellOn() {
        city.tellOn();
    }
}
