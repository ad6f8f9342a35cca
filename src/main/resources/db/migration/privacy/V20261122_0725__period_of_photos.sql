-- The picture of somebody who no longer serves has nothing more to show.
insert into privacy.period (kind, from_date, days, basis, is_example, reason)
values ('PHOTOS_OF_LEAVERS', date '2026-01-01', 365, 'Contoh: UU 27/2022 Pasal 43; tidak diperlukan lagi', true,
    'Contoh bawaan; belum ditetapkan oleh pemerintah ini.');
