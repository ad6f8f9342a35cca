package id.kinerja.intake.model;

import id.kinerja.shared.TextKey;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a column of a list says of an employee, with the headings by which offices call it. */
public enum Field implements TextKey {
    NIP("NIP", "nipbaru nippegawai nipasn nippppk nomorindukpegawai nipnippppk nipnip3k nomornip"),
    NAME("Nama", "namapegawai namalengkap namagelar namaasn namadangelar namadengangelar namalengkapgelar namapns"),
    TITLE_BEFORE("Gelar Depan", "gelardpn gldepan"),
    TITLE_AFTER("Gelar Belakang", "gelarblk glbelakang"),
    RANK(
            "Gol/Ruang",
            "gol golongan golrg golru golonganruang pangkat pangkatgol pangkatgolruang pangkatgolonganruang golakhir "
                    + "pangkatgolongan golakhirnama golonganakhir golpangkat pangkatgolrg"),
    RANK_SINCE(
            "TMT Golongan",
            "tmtgol tmtgolru tmtgolruang tmtgolonganruang tmtgolrg tmtgolakhir tmtgolonganakhir tmtpangkat tmtpangkatgol "
                    + "tmtpangkatgolongan tmtpangkatakhir"),
    EMPLOYMENT(
            "Jenis Pegawai",
            "status statuspegawai statuskepegawaian jenispegawainama jenisasn statusasn statuscpnspns"),
    UNIT_CODE("Kode Unit", "kodeunitkerja kodeunor kodeunitorganisasi"),
    UNIT("Unit Kerja", "unit unitkerjanama unor unornama subunit bidang bagian penempatan"),
    AGENCY(
            "OPD",
            "unitorganisasi skpd perangkatdaerah instansi unorinduk unorinduknama instansikerja dinas unitinduk satuankerja satker"),
    POSITION("Jabatan", "namajabatan jabatannama jabatanakhir jabatansekarang"),
    JOB_CLASS("Kelas Jabatan", "kelas kelasjab klsjab klsjabatan kelasjabatannama grade kelasjabatanevjab"),
    SINCE("TMT Jabatan", "tmt tmtjab tmtpenempatan penempatanmulai mulai tmtunitkerja tmtmutasi tmtjabatanakhir"),
    UNTIL("TMT Berhenti", "tmtpensiun berakhir tmtberakhir tanggalberhenti tglberhenti tglpensiun bup"),
    LEAVING(
            "Alasan Berhenti",
            "kedudukanhukum kedudukanhukumnama alasanpensiun jenispensiun jenisberhenti sebabberhenti alasanpemberhentian"),
    SUPERIOR("NIP Atasan", "atasan atasannip atasanlangsung nipatasanlangsung nipatasanbaru");

    private static final Map<String, Field> BY_SPELLING = Arrays.stream(values())
            .flatMap(field -> field.spellings().stream().map(spelling -> Map.entry(spelling, field)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Map<String, Field> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Field::name, Function.identity()));

    private final String heading;
    private final String others;

    Field(String heading, String others) {
        this.heading = heading;
        this.others = others;
    }

    /** As our own lists call it, whatever the language of the screen: the file is for an Indonesian office. */
    public String heading() {
        return heading;
    }

    private List<String> spellings() {
        return List.of((bare(heading) + " " + others).split(" "));
    }

    /** The field that a heading names, in whatever spelling. */
    public static Optional<Field> of(String heading) {
        return Optional.ofNullable(BY_SPELLING.get(bare(heading)));
    }

    public static Optional<Field> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** A heading without what spellings differ in: case, blanks, dots, strokes and brackets. */
    public static String bare(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
