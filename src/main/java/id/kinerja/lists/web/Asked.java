package id.kinerja.lists.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What the address of a list asks for: which rows, in which order, which page of them, and whether as a file. Every link
 * of a list is this address with one thing changed, so that it can be sent to a colleague and works without a script.
 */
public record Asked(String path, Map<String, String> choices, String order, int page, String as) {

    /** The field in which words are looked for. */
    public static final String WORDS = "q";

    static final String ORDER = "sort";
    static final String PAGE = "page";
    static final String AS = "as";

    private static final Set<String> OWN = Set.of(ORDER, PAGE, AS);
    private static final String BACKWARDS = "-";
    private static final int LONGEST = 80;

    /** What an address with these parameters asks for; what nobody understands asks for what is usual. */
    public static Asked of(String path, Map<String, String[]> parameters) {
        var choices = new LinkedHashMap<String, String>();
        parameters.forEach((name, values) -> {
            var value = cleaned(values);
            if (!OWN.contains(name) && !value.isEmpty()) {
                choices.put(name, value);
            }
        });
        var page = cleaned(parameters.get(PAGE));
        return new Asked(
                path,
                choices,
                cleaned(parameters.get(ORDER)),
                page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1,
                cleaned(parameters.get(AS)));
    }

    private static String cleaned(String @Nullable [] values) {
        var text = values == null || values.length == 0
                ? ""
                : values[0].replaceAll("\\p{Cntrl}+", " ").strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    public String choice(String name) {
        return choices.getOrDefault(name, "");
    }

    public String words() {
        return choice(WORDS);
    }

    /** Whether the list is wanted as a file and not as a page. */
    public boolean isFile() {
        return ListFile.KINDS.contains(as);
    }

    public boolean isSortedBy(String column) {
        return order.equals(column) || isBackwardsBy(column);
    }

    public boolean isBackwardsBy(String column) {
        return order.equals(BACKWARDS + column);
    }

    /** Sorted by this column; asked again, the other way round. The pages begin anew. */
    public String sortedBy(String column) {
        return address(choices, order.equals(column) ? BACKWARDS + column : column, 1, "");
    }

    public String onPage(int number) {
        return address(choices, order, number, "");
    }

    /** The whole list as a file of this kind, however many pages it has. */
    public String as(String kind) {
        return address(choices, order, 1, kind);
    }

    /** The same question to another list, without what is only asked here. */
    public Asked at(String other, String... dropped) {
        var kept = new LinkedHashMap<>(choices);
        List.of(dropped).forEach(kept::remove);
        return new Asked(other, kept, order, other.equals(path) ? page : 1, as);
    }

    /** Where the first page of this lies. */
    public String address() {
        return onPage(1);
    }

    /** The same with another choice, from its first page on; an empty value asks for no choice. */
    public String with(String name, String value) {
        var other = new LinkedHashMap<>(choices);
        other.put(name, value);
        return address(other, order, 1, "");
    }

    /** The same without the words and these choices. */
    public String without(List<String> names) {
        var other = new LinkedHashMap<>(choices);
        other.remove(WORDS);
        names.forEach(other::remove);
        return address(other, order, 1, "");
    }

    private String address(Map<String, String> chosen, String sorted, int number, String kind) {
        var parts = new ArrayList<String>();
        chosen.forEach((name, value) -> add(parts, name, value));
        add(parts, ORDER, sorted);
        add(parts, PAGE, number == 1 ? "" : "" + number);
        add(parts, AS, kind);
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(encoded(name) + "=" + encoded(value));
        }
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
