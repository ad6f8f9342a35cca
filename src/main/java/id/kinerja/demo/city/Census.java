package id.kinerja.demo.city;

import id.kinerja.organization.model.Employment;
import id.kinerja.organization.model.JobClass;
import id.kinerja.organization.model.Nip;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the people of the city: first the cast, then who heads a unit, then the staff until an agency is full. */
final class Census {

    private static final int COUNTED_IN = 2026;
    private static final int CANDIDATES_PER_MILLE = 30;
    private static final int TRANSFERRED_PER_MILLE = 12;

    private final Jobs jobs = new Jobs();
    private final Names names = new Names();
    private final Nips nips = new Nips();
    private final PayTable pay = new PayTable();
    private final List<CastRows.Member> cast = CastRows.read();
    private final List<Person> people = new ArrayList<>();
    private final YearMonth last;
    private int turns;

    private Census(YearMonth last) {
        this.last = last;
        cast.forEach(member -> {
            nips.taken(member.nip());
            names.taken(member.name());
        });
    }

    /** Everybody, with the posts up to the end of a month. */
    static List<Person> of(List<Agencies.Agency> agencies, YearMonth last) {
        var census = new Census(last);
        agencies.forEach(census::fill);
        return List.copyOf(census.people);
    }

    private void fill(Agencies.Agency agency) {
        var before = people.size();
        var codes = agency.all().map(Unit::code).toList();
        var members =
                cast.stream().filter(member -> codes.contains(member.unit())).toList();
        members.forEach(member -> people.add(member(agency, member)));
        agency.all()
                .filter(unit -> members.stream()
                        .noneMatch(member ->
                                member.isMarked("kepala") && member.unit().equals(unit.code())))
                .forEach(unit -> people.add(head(agency, unit)));
        var officers = new ArrayList<>(List.of(Role.AGENCY_OFFICER, Role.TREASURER));
        members.forEach(member -> officers.removeAll(member.roles()));
        while (people.size() - before < agency.people()) {
            people.add(
                    officers.isEmpty()
                            ? staff(agency, people.size() - before)
                            : officer(agency, officers.removeFirst()));
        }
    }

    private Person member(Agencies.Agency agency, CastRows.Member member) {
        var home = new Post(Nips.inPostSince(member.nip()), member.unit(), member.position(), member.jobClass());
        var turn = member.behind("pindah:")
                .map(words -> Careers.Turn.of(turns++, words))
                .orElse(null);
        return new Person(
                member.nip(),
                member.name(),
                agency.self().code(),
                Careers.posts(home, turn, last),
                member.rank(),
                member.employment(),
                member.isMarked("kepala") ? Person.Standing.HEAD : Person.Standing.STAFF,
                member.behind("pola:").orElse(agency.pattern()),
                member.isMarked("kepala") ? "pimpinan" : agency.jobFamily(),
                member.temperament(),
                pay.of(member.jobClass(), member.isMarked("kondisi"), member.zakat()),
                member.zakat(),
                member.roles());
    }

    private Person head(Agencies.Agency agency, Unit unit) {
        var chance = Chance.of("head " + unit.code());
        var job = jobs.headOf(unit, agency.headKind());
        return person(agency, unit, job, Employment.PNS, Set.of(), chance);
    }

    private Person officer(Agencies.Agency agency, Role role) {
        var title = role == Role.TREASURER ? "Penelaah Teknis Keuangan" : "Analis SDM Aparatur Ahli Pertama";
        var office = agency.units().stream()
                .filter(unit -> unit.name().matches(".*(Umum|Tata Usaha).*"))
                .findFirst()
                .orElse(agency.units().getFirst());
        var chance = Chance.of("officer " + role.name() + office.code());
        return person(agency, office, jobs.named(title), Employment.PNS, EnumSet.of(role), chance);
    }

    private Person staff(Agencies.Agency agency, int place) {
        var chance = Chance.of("staff " + agency.self().code(), place);
        var job = jobs.ofStaff(agency.jobFamily(), chance);
        var employment = chance.perMille(job.contractPerMille())
                ? Employment.PPPK
                : job.jobClass() <= 8 && chance.perMille(CANDIDATES_PER_MILLE) ? Employment.CPNS : Employment.PNS;
        return person(agency, chance.any(agency.units()), job, employment, Set.of(), chance);
    }

    private Person person(
            Agencies.Agency agency, Unit unit, Jobs.Job job, Employment employment, Set<Role> roles, Chance chance) {
        var sex = chance.perMille(520) ? Sex.WOMAN : Sex.MAN;
        var named = names.next(sex, chance);
        var nip = nips.next(sex, employment, job.jobClass(), chance);
        var heads = job.family().equals("pimpinan");
        var home = new Post(Nips.inPostSince(nip), unit.code(), job.title(), new JobClass(job.jobClass()));
        var years =
                employment == Employment.PNS ? COUNTED_IN - Nips.firstDay(nip).getYear() : 0;
        var turn = heads || employment != Employment.PNS || !roles.isEmpty() ? null : turn(agency, home, nip);
        return new Person(
                nip,
                named.name(),
                agency.self().code(),
                Careers.posts(home, turn, last),
                job.ladder().after(years),
                employment,
                heads ? Person.Standing.HEAD : Person.Standing.STAFF,
                Hours.patternOf(agency.pattern(), job.marks(), chance),
                job.family(),
                temperament(heads, chance),
                pay.of(home.jobClass(), job.marks().contains("kondisi"), named.zakat()),
                named.zakat(),
                roles);
    }

    private Careers.@Nullable Turn turn(Agencies.Agency agency, Post home, Nip nip) {
        var chance = Chance.of("turn", Long.parseLong(nip.digits(), 10));
        if (!chance.perMille(TRANSFERRED_PER_MILLE)) {
            return null;
        }
        var others = agency.units().stream()
                .filter(unit -> !unit.code().equals(home.unit()))
                .toList();
        var isReviewer = home.position().equals("Penelaah Teknis Kebijakan");
        var job = jobs.named(isReviewer ? "Perencana Ahli Pertama" : "Penelaah Teknis Kebijakan");
        return new Careers.Turn(chance.below(6), chance.any(others).code(), job.title(), new JobClass(job.jobClass()));
    }

    private static Temperament temperament(boolean heads, Chance chance) {
        return heads
                ? chance.any(List.of(Temperament.DILIGENT, Temperament.NORMAL))
                : Temperament.values()[chance.weighted(33, 54, 8, 5)];
    }
}
