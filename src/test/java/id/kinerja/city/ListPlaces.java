package id.kinerja.city;

import static id.kinerja.demo.city.CastRole.AGENCY_OFFICER;
import static id.kinerja.demo.city.CastRole.OFTEN_LATE_EMPLOYEE;

import id.kinerja.demo.city.City;
import id.kinerja.intake.Intake;
import id.kinerja.intake.Progress;
import id.kinerja.intake.Run;
import id.kinerja.intake.Upload;
import id.kinerja.organization.Employees;
import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.Rank;
import id.kinerja.shared.Viewer;
import id.kinerja.shared.Viewers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The lists of an agency's officer: one that waits, and one that was applied. */
final class ListPlaces {

    private final CityHall hall;
    private final Intake intake;
    private final Viewer officer;

    ListPlaces(CityHall hall) {
        this.hall = hall;
        var server = hall.server();
        intake = server.getBean(Intake.class);
        officer = server.getBean(Viewers.class)
                .of(server.getBean(Employees.class)
                        .person(hall.cast(AGENCY_OFFICER).nip()));
    }

    /** With a new person, a changed one, a problem, and a column that nobody reads. */
    UUID handed() {
        var list = """
                NIP;Nama;Gol;Jenis Pegawai;Kode Unit;Jabatan;Kelas;TMT Jabatan;Ket
                %s;Rudi Telaten, S.E.;;;;;;;mutasi
                199912312026031001;Baru Datang;III/a;PNS;ARPUS-03;Arsiparis;70;01-11-2026;
                """.formatted(hall.cast(OFTEN_LATE_EMPLOYEE).nip());
        return intake.waiting(officer).stream().findFirst().map(Upload::id).orElseGet(() -> hand(list));
    }

    private UUID hand(String list) {
        return intake.hand(officer, "pegawai.csv", list.getBytes(StandardCharsets.UTF_8));
    }

    /** A rank for a day to come, that nothing of today becomes another. */
    UUID applied() {
        return intake.runs(officer).stream().findFirst().map(Run::id).orElseGet(() -> {
            var id = hand("NIP;Gol;TMT Golongan\n%s;III/d;01-12-2026\n".formatted(somebody()));
            var mark = intake.preview(officer, id, Progress.SILENT).mark();
            intake.apply(officer, id, mark, "127.0.0.1", Progress.SILENT);
            return id;
        });
    }

    private String somebody() {
        return hall.city().people().stream()
                .filter(one -> one.agency().equals(City.CAST_AGENCY) && one.employment() == Employment.PNS)
                .filter(one -> one.rank().equals(new Rank("III/c")))
                .filter(one -> !one.nip().equals(hall.cast(AGENCY_OFFICER).nip()))
                .reduce((one, other) -> other)
                .orElseThrow()
                .nip()
                .digits();
    }
}
