package id.kinerja.guards;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Calls that give another answer on another machine or at another time, as patterns over a target's full name. */
final class Calls {

    private static final String TEXT = "java\\.lang\\.String";
    private static final String STREAM = "java\\.io\\.(File|(In|Out)putStream)|" + TEXT;

    static final Pattern CLOCK = anyOf(
            "java\\.time\\..+\\.now\\(.*\\)",
            "java\\.time\\.(Clock|InstantSource)\\..*",
            "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
            "java\\.util\\.(Locale|TimeZone)\\.getDefault\\(.*\\)",
            "java\\.util\\.(Date\\.<init>\\(\\)|Calendar\\.getInstance\\(.*\\)|GregorianCalendar\\.<init>\\(.*\\))",
            "java\\.lang\\.System\\.(currentTimeMillis|nanoTime|getenv|getProperty|getProperties)\\(.*\\)",
            "java\\.lang\\.(Strict)?Math\\.random\\(\\)",
            "java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom|random\\.\\w+)\\..*",
            "java\\.security\\.SecureRandom\\..*",
            "java\\.util\\.UUID\\.randomUUID\\(\\)",
            "java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)");

    /** The time of the machine instead of that of a clock which was handed over. */
    static final Pattern OWN_CLOCK = anyOf(
            "java\\.time\\..+\\.now\\((java\\.time\\.ZoneId)?\\)",
            "java\\.time\\.(Clock|InstantSource)\\.(system|tick)\\w*\\(.*\\)",
            "java\\.util\\.(Date\\.<init>\\(\\)|Calendar\\.getInstance\\(.*\\)|GregorianCalendar\\.<init>\\(.*\\))",
            "java\\.lang\\.System\\.currentTimeMillis\\(\\)");

    static final Pattern DEFAULTS = anyOf(
            // zone
            "java\\.time\\.\\w+\\.now\\(\\)",
            "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
            "java\\.time\\.Clock\\.systemDefaultZone\\(\\)",
            "java\\.util\\.TimeZone\\.getDefault\\(\\)",
            "java\\.util\\.(Calendar\\.getInstance|Date\\.<init>|GregorianCalendar\\.<init>)\\(.*\\)",
            "java\\.text\\.SimpleDateFormat\\..*",
            // locale
            "java\\.util\\.Locale\\.getDefault\\(.*\\)",
            TEXT + "\\.(format\\(" + TEXT + ", .*|formatted\\(.*|to(Low|Upp)erCase\\(\\))",
            "java\\.io\\.Print(Stream|Writer)\\.(printf|format)\\(" + TEXT + ", .*",
            "java\\.util\\.Formatter\\.<init>\\((?!.*java\\.util\\.Locale).*\\)",
            "java\\.time\\.format\\.DateTimeFormatter\\.(ofPattern\\(" + TEXT + "\\)|ofLocalized.*)",
            "java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(\\)",
            "java\\.time\\.temporal\\.WeekFields\\.of\\(\\)",
            "java\\.text\\.\\w+\\.get\\w*Instance\\((int(, int)?)?\\)",
            "java\\.text\\.(DecimalFormat\\.<init>\\((" + TEXT + ")?\\)|MessageFormat\\.(<init>\\(" + TEXT
                    + "\\)|format\\(.*))",
            "java\\.util\\.ResourceBundle\\.getBundle\\(" + TEXT + "\\)",
            // charset and line separator
            "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
            TEXT + "\\.(getBytes\\(\\)|<init>\\(\\[B(, int, int)?\\))",
            "java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)",
            "java\\.io\\.(InputStreamReader|OutputStreamWriter)\\.<init>\\(java\\.io\\.(In|Out)putStream\\)",
            "java\\.io\\.File(Reader|Writer)\\.<init>\\((?!.*Charset).*\\)",
            "java\\.io\\.Print(Stream|Writer)\\.<init>\\((" + STREAM + ")(, boolean)?\\)",
            "java\\.util\\.Scanner\\.<init>\\((?!.*(Charset|, java\\.lang\\.String|Readable)).*\\)",
            "java\\.lang\\.System\\.lineSeparator\\(\\)",
            "java\\.io\\.BufferedWriter\\.newLine\\(\\)");

    private Calls() {}

    private static Pattern anyOf(String... patterns) {
        return Pattern.compile(Stream.of(patterns).collect(Collectors.joining("|")));
    }
}
