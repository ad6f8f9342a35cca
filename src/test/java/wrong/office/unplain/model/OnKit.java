package wrong.office.unplain.model;

import id.kinerja.shared.sql.CopyRows;

record OnKit(CopyRows rows) {}
