package id.kinerja.identity.web;

import id.kinerja.shared.Message;
import java.util.stream.Stream;

/** A browser and its device in words, from what it says of itself; only to be recognised by its owner. */
public final class BrowserWords {

    // in this order, for most of them claim to be the ones below, too
    private static final String[][] BROWSERS = {
        {"Edg", "Edge"},
        {"OPR/", "Opera"},
        {"SamsungBrowser", "Samsung Internet"},
        {"UCBrowser", "UC Browser"},
        {"Firefox", "Firefox"},
        {"FxiOS", "Firefox"},
        {"CriOS", "Chrome"},
        {"Chrome", "Chrome"},
        {"Safari", "Safari"}
    };
    private static final String[][] SYSTEMS = {
        {"Android", "Android"},
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Windows", "Windows"},
        {"Mac OS X", "Mac"},
        {"CrOS", "ChromeOS"},
        {"Linux", "Linux"}
    };

    private BrowserWords() {}

    public static Message of(String agent) {
        var browser = first(BROWSERS, agent);
        var system = first(SYSTEMS, agent);
        if (browser.isEmpty() && system.isEmpty()) {
            return Message.of(AccountText.UNKNOWN_DEVICE);
        }
        return browser.isEmpty() || system.isEmpty()
                ? Message.of(AccountText.DEVICE, browser + system)
                : Message.of(AccountText.BROWSER_ON, browser, system);
    }

    private static String first(String[][] names, String agent) {
        return Stream.of(names)
                .filter(name -> agent.contains(name[0]))
                .map(name -> name[1])
                .findFirst()
                .orElse("");
    }
}
