package id.kinerja.payslips.model;

import java.util.List;

/** How a language says the numbers below a thousand and names the thousands. */
sealed interface NumberWords {

    NumberWords INDONESIAN = new Indonesian();
    NumberWords ENGLISH = new English();

    String zero();

    String minus();

    /** A group of three digits, 1 to 999, with the name of its place: 0 for ones, 1 for thousands. */
    String group(int number, int place);

    /** One of a ten, a hundred or a thousand is "se-"; of a million it is "satu". */
    record Indonesian() implements NumberWords {

        private static final List<String> ONES =
                List.of("", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan");
        private static final List<String> PLACES =
                List.of("", " ribu", " juta", " miliar", " triliun", " kuadriliun", " kuintiliun");

        @Override
        public String zero() {
            return "nol";
        }

        @Override
        public String minus() {
            return "minus ";
        }

        @Override
        public String group(int number, int place) {
            return number == 1 && place == 1 ? "seribu" : hundreds(number) + PLACES.get(place);
        }

        private static String hundreds(int number) {
            if (number < 100) {
                return tens(number);
            }
            var head = number / 100 == 1 ? "seratus" : ONES.get(number / 100) + " ratus";
            return number % 100 == 0 ? head : head + " " + tens(number % 100);
        }

        private static String tens(int number) {
            if (number < 10) {
                return ONES.get(number);
            }
            if (number < 20) {
                return number == 10 ? "sepuluh" : number == 11 ? "sebelas" : ONES.get(number - 10) + " belas";
            }
            var head = ONES.get(number / 10) + " puluh";
            return number % 10 == 0 ? head : head + " " + ONES.get(number % 10);
        }
    }

    /** Tens and ones are joined by a hyphen, and so are no others. */
    record English() implements NumberWords {

        private static final List<String> BELOW_TWENTY = List.of("""
                - one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
                eighteen nineteen""".split(" "));
        private static final List<String> TENS =
                List.of("- - twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
        private static final List<String> PLACES =
                List.of("", " thousand", " million", " billion", " trillion", " quadrillion", " quintillion");

        @Override
        public String zero() {
            return "zero";
        }

        @Override
        public String minus() {
            return "minus ";
        }

        @Override
        public String group(int number, int place) {
            return hundreds(number) + PLACES.get(place);
        }

        private static String hundreds(int number) {
            if (number < 100) {
                return tens(number);
            }
            var head = BELOW_TWENTY.get(number / 100) + " hundred";
            return number % 100 == 0 ? head : head + " " + tens(number % 100);
        }

        private static String tens(int number) {
            if (number < 20) {
                return BELOW_TWENTY.get(number);
            }
            var head = TENS.get(number / 10);
            return number % 10 == 0 ? head : head + "-" + BELOW_TWENTY.get(number % 10);
        }
    }
}
