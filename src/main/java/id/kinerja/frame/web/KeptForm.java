package id.kinerja.frame.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What a person had typed when the sign-in had expired meanwhile. The page of the form reads it once and fills its
 * fields again; nothing is done until he sends it himself. A form that was refused is kept in the same way, with the
 * sentence that says why, so that the way back in the browser never sends it twice; only the first is a draft restored.
 */
public record KeptForm(Map<String, List<String>> fields, boolean isRestored) {

    public static final KeptForm EMPTY = new KeptForm(Map.of());

    /** What is being sent now: nothing of it was lost, and nothing is restored. */
    public KeptForm(Map<String, List<String>> fields) {
        this(fields, false);
    }

    /** The field by which every form names its own page. */
    public static final String PAGE = "_page";

    /** What the choices below a field were found for stands under its name with this behind: typed anew, no choice holds. */
    public static final String FOUND_FOR = "-for";

    private static final String KEPT = "kept";
    private static final String REFUSAL = "_refusal"; // no form can say it
    private static final int MOST = 60_000;

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    public String value(String field) {
        return value(field, "");
    }

    /** What was chosen among that which was found for what was typed; without such a choice what was typed. */
    public String value(String field, String otherwise) {
        var values = values(field);
        if (values.isEmpty()) {
            return otherwise;
        }
        var isFound = values.size() > 1
                && values(field + FOUND_FOR).contains(values.getFirst().strip());
        return isFound ? values.getLast() : values.getFirst();
    }

    /** What was typed, whatever was chosen below it. */
    public String typed(String field) {
        var values = values(field);
        return values.isEmpty() ? "" : values.getFirst();
    }

    public List<String> values(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** The fields of a sent form but its secrets and what forms carry for us. */
    public static KeptForm of(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("_") && !isSecret(name)) {
                fields.put(name, List.of(values));
            }
        });
        return new KeptForm(fields).orNothing();
    }

    private static boolean isSecret(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*(password|sandi).*");
    }

    private KeptForm orNothing() {
        return written().length() > MOST ? EMPTY : this;
    }

    /** The same, with the sentence that says why it was refused. */
    public KeptForm refusedBecause(String sentence) {
        var more = new LinkedHashMap<>(fields);
        more.put(REFUSAL, List.of(sentence));
        return new KeptForm(more);
    }

    /** Why the form was refused; none for one that only waited behind the sign-in. */
    public @Nullable String refusal() {
        return fields.containsKey(REFUSAL) ? value(REFUSAL) : null;
    }

    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** Keeps it for the page, until that page is shown. */
    public void keepFor(String page, HttpSession session) {
        if (!isEmpty()) {
            session.setAttribute(KEPT, page + "\n" + written());
        }
    }

    /** What is kept for the page that is asked for; asked again, it is gone. */
    static KeptForm takenBy(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEPT) instanceof String kept)) {
            return EMPTY;
        }
        var cut = kept.split("\n", 2);
        if (!cut[0].equals(Frames.path(request))) {
            return EMPTY;
        }
        session.removeAttribute(KEPT);
        return read(cut[1]);
    }

    // one text, so that no class of ours is ever stored with a session and has to be read by a later version
    private String written() {
        var form = new StringBuilder();
        fields.forEach((name, values) -> values.forEach(value -> form.append(form.isEmpty() ? "" : "&")
                .append(encoded(name))
                .append('=')
                .append(encoded(value))));
        return form.toString();
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    private static KeptForm read(String form) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        UriComponentsBuilder.newInstance()
                .query(form)
                .build()
                .getQueryParams()
                .forEach((name, values) ->
                        values.forEach(value -> fields.add(decoded(name), value == null ? "" : decoded(value))));
        return new KeptForm(fields, !fields.containsKey(REFUSAL));
    }

    private static String decoded(String text) {
        return UriUtils.decode(text, StandardCharsets.UTF_8);
    }
}
