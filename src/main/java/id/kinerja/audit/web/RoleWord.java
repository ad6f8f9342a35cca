package id.kinerja.audit.web;

import id.kinerja.shared.Message;
import id.kinerja.shared.TextKey;
import java.util.stream.Stream;

/** As what somebody acted, in a word. */
enum RoleWord implements TextKey {
    AGENCY_PERSONNEL,
    CITY_PERSONNEL,
    AGENCY_HEAD,
    MAYOR,
    MAYOR_ASSISTANT,
    TREASURER,
    AUDITOR,
    ADMINISTRATOR,
    SUPERIOR,
    ACTING,
    DELEGATE,
    OTHER;

    /** A role that has no word yet is named as the trail keeps it. */
    static Message of(String role) {
        return Stream.of(values())
                .filter(one -> one.name().equals(role))
                .findFirst()
                .map(Message::of)
                .orElseGet(() -> Message.of(OTHER, role));
    }
}
