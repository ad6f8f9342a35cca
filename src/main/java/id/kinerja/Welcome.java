package id.kinerja;

import id.kinerja.demo.SignIns;
import id.kinerja.shared.Language;
import id.kinerja.shared.Message;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the terminal shows once the house is open: the address, and who can come in to look at Kota Contoh. */
record Welcome(StartOrder order, SignIns signIns) {

    private static final String GAP = "   ";
    private static final List<String> ALL_ADDRESSES = List.of("0.0.0.0", "::", "localhost");

    void show(Terminal terminal) {
        terminal.say(Message.of(StartText.READY, address()));
        if (!signIns.isThere()) {
            return;
        }
        terminal.result().println();
        terminal.say(Message.of(StartText.CAST, SignIns.PASSWORD));
        terminal.result().println();
        table().forEach(terminal.result()::println);
        terminal.result().println();
    }

    private String address() {
        var host = ALL_ADDRESSES.contains(order.address()) ? "localhost" : order.address();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + order.port();
    }

    private List<String> table() {
        var head = Stream.of(StartText.PART, StartText.WHO, StartText.SIGN_IN)
                .map(word -> spoken(Message.of(word)))
                .toList();
        var rows = Stream.concat(
                        Stream.of(head),
                        signIns.all().stream()
                                .map(one -> List.of(spoken(Message.of(one.part())), one.who(), one.name())))
                .toList();
        var first = width(rows, row -> row.get(0));
        var second = width(rows, row -> row.get(1));
        return rows.stream()
                .map(row -> GAP + padded(row.get(0), first) + GAP + padded(row.get(1), second) + GAP + row.get(2))
                .toList();
    }

    private static String spoken(Message message) {
        return Terminal.in(Language.ID, message) + " · " + Terminal.in(Language.EN, message);
    }

    private static int width(List<List<String>> rows, Function<List<String>, String> column) {
        return rows.stream().map(column).mapToInt(String::length).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
