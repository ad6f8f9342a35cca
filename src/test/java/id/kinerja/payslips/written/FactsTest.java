package id.kinerja.payslips.written;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The format in which closed months are kept: if a text here has to change, no kept month can be read any more. */
class FactsTest {

    private static final String LEAST = """
            {"v":1,"month":"2026-10","nip":"198501012010011001","employment":"cpns"}""";

    private static final String MOST = """
            {"v":1,"month":"2026-10","nip":"198501012010011001","name":"Sari \\"Ayu\\", S.E.","unit":"Dinas A",\
            "position":"Analis","job_class":9,"rank":"III/b","employment":"pns","amount":7500000,"effective_minutes":6750,\
            "criteria":{"achievement":1500000,"condition":0,"workload":2000000},"traits":["condition","zakat"],\
            "schedule":[["2026-09-30","20:00","05:00"],["2026-10-01","07:30","16:00"],["2026-11-01","07:30:15","00:00"]],\
            "placements":[["2026-10-15",10,"Dinas B"],["2026-10-20",11,""]],\
            "punches":["2026-10-01T07:29:58","2026-10-01T07:29:58","2026-10-01T16:00:00","2026-10-01T16:00:00.250"],\
            "absences":[["2026-09-28","annual","2026-10-02"],["2026-10-05","sick_without_letter","2026-10-05"]],\
            "work_logs":[["2026-10-01",90,"verified"],["2026-10-01",120,"rejected"],["2026-10-01",120,"submitted"]],\
            "roll_calls":[["2026-10-05","ceremony","missed"],["2026-10-05","roll_call","attended"]],\
            "predicate":"very_good","assessed_subordinates":"no",\
            "measures":{"attendance":"96.5","behaviour":"21/22","creativity":"100"},\
            "sanctions":[["2026-09-15","light",3]]}""";

    @Test
    void facts_are_written_like_this_for_ever() {
        assertThat(FactsWriter.write(FactsReader.read(MOST))).isEqualTo(MOST);
        assertThat(FactsWriter.write(FactsReader.read(LEAST))).isEqualTo(LEAST);
    }

    @Test
    void no_schedule_is_not_a_schedule_without_working_days() {
        assertThat(FactsReader.read(LEAST).schedule()).isNull();
        var none = LEAST.replace("}", ",\"schedule\":[]}");
        assertThat(FactsReader.read(none).schedule().shifts()).isEmpty();
        assertThat(FactsWriter.write(FactsReader.read(none))).isEqualTo(none);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "v":1                       | "v":2                       | facts are read in version 1 alone
            "v":1,                      | ``                          | the key "v" should stand here, not the key "month"
            "2026-10",                  | "2026-13",                  | a month should stand here, not "2026-13"
            198501012010011001          | 198513012010011001          | a NIP should stand here
            "unit":"Dinas A"            | "colour":"red"              | not the key "colour"
            "employment":"pns",         | ``                          | the key "employment" should stand here
            "pns"                       | "PNS"                       | not "PNS"
            :7500000                    | :7500000.5                  | a whole number should stand here, not 7500000.5
            :7500000                    | :99999999999999999999       | out of range of `long`
            :6750                       | :9999999999                 | integer overflow
            ["condition","zakat"]       | ["zakat","condition"]       | written otherwise from here on
            ["condition","zakat"]       | []                          | written otherwise from here on
            ["2026-09-30","20:00"       | ["2026-09-29","20:00"       | a shift far from 2026-10
            ["2026-11-01","07:30:15"    | ["2026-10-01","07:30:15"    | two shifts on one day
            "07:30","16:00"             | "07:30","07:30"             | a shift begins on its date and ends within a day
            "07:30","16:00"             | "07:30","16.00"             | a time of day should stand here, not "16.00"
            16:00:00"                   | 16:00:00"]                  | Unexpected
            2026-10-01T16:00:00.250     | 2026-10-32T16:00:00         | in "punches": a time should stand here
            2026-10-01T16:00:00.250     | 2026-10-01 16:01            | written otherwise from here on
            "annual","2026-10-02"       | "annual","2026-09-02"       | an absence ends on or after the day it begins
            "sick_without_letter"       | "sick_with"                 | in "absences": one of its words should stand here
            90,"verified"               | 90,"verified",1             | the end of a list should stand here, not 1
            90,"verified"               | 90                          | one of its words should stand here, not ]
            "21/22"                     | "42/44"                     | written otherwise from here on
            "21/22"                     | "21/0"                      | an exact number should stand here
            "100"                       | "1e2"                       | an exact number should stand here, not "1e2"
            "96.5"                      | 96.5                        | an exact number should stand here, not 96.5
            "light",3                   | "light",0                   | a sanction lasts a month at least
            "sanctions"                 | "sanctions_"                | the end of the facts should stand here
            ]]}                         | ]]}{}                       | more text behind the facts
            ]]}                         | ]]} x                       | Unrecognized token
            ]]}                         | ]]                          | Unexpected end-of-input
            "job_class":9               | "job_class": 9              | written otherwise from here on
            """)
    void what_the_writer_does_not_write_is_refused(String written, String damaged, String why) {
        assertThat(MOST).contains(written);
        assertThatThrownBy(() -> FactsReader.read(MOST.replace(written, damaged)))
                .isInstanceOf(DamagedFacts.class)
                .hasMessageStartingWith("written facts, character ")
                .hasMessageContaining(why);
    }

    @Test
    void nothing_is_no_facts() {
        assertThatThrownBy(() -> FactsReader.read(""))
                .hasMessage(
                        "written facts, character 1: the beginning of facts should stand here, not the end of the text");
    }
}
