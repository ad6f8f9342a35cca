package id.kinerja.demo;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets Kota Contoh live on while the server runs: people tap, work is recorded, superiors decide. */
@Component
@EnableScheduling
class Storyteller implements SmartInitializingSingleton {

    private static final long SOON = 2_000;
    private static final long MINUTE = 60_000;

    private final KotaContoh city;
    private final boolean tells;

    /** Which profile runs is asked here and not by an annotation: the build wires one server for all of them. */
    Storyteller(KotaContoh city, Environment environment) {
        this.city = city;
        this.tells = environment.acceptsProfiles(Profiles.of("demo & !rehearsal"));
    }

    /** Before the doors open: whoever comes in finds the city whole. */
    @Override
    public void afterSingletonsInstantiated() {
        if (tells) {
            city.found();
        }
    }

    @Scheduled(initialDelay = SOON, fixedDelay = MINUTE)
    void tellOn() {
        if (tells) {
            city.tellOn();
        }
    }
}
