package id.kinerja.passkeys.web;

import id.kinerja.frame.web.SideDoor;
import id.kinerja.shared.Message;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The button at the door, wherever passkeys can be made for the address. */
@Component
@Order(1)
class PasskeyDoor implements SideDoor {

    private static final Way WAY = new Way(
            PasskeyDoorController.DOOR,
            "finger",
            Message.of(PasskeyText.SIGN_IN),
            PasskeyDoorController.DOOR + "/challenge");

    private final Questions questions;

    PasskeyDoor(Questions questions) {
        this.questions = questions;
    }

    @Override
    public Optional<Way> way(HttpServletRequest request) {
        return questions.areOpen(request) ? Optional.of(WAY) : Optional.empty();
    }
}
