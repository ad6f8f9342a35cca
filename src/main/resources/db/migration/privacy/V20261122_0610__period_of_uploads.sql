-- A list of employees that waits to be applied is a working copy about many people; intake lets none grow older than a month.
insert into privacy.period (kind, from_date, days, basis, is_example, reason)
values ('LIST_UPLOADS', date '2026-01-01', 30, 'Contoh: UU 27/2022 Pasal 43; tidak diperlukan lagi', true,
    'Contoh bawaan; belum ditetapkan oleh pemerintah ini.');
