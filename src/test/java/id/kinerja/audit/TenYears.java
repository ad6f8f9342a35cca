package id.kinerja.audit;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A trail as long as ten years of a large government make it, sealed like any other. */
public final class TenYears {

    private TenYears() {}

    public static void fill(JdbcClient database, Chain chain) {
        database.sql("""
                        with written as (
                            insert into audit.entry (happened_at, act, actor_id, actor_name, role, address, person_id, subject,
                                was, became, reason)
                            select now() - n * interval '26 minutes', 'ROLE_GRANTED', p.id, p.name, 'CITY_PERSONNEL',
                                '10.0.0.1', p.id, p.name, 'lama', 'baru', 'SK ' || n
                            from generate_series(1, 200000) n
                                join lateral (select gen_random_uuid() as id, 'Pegawai ' || n as name) p on true
                            returning id)
                        insert into audit.waiting (entry_id) select id from written""").update();
        while (chain.isBehind()) {
            chain.lengthen();
        }
    }
}
