package wrong.office.unplain.model;

import java.sql.Timestamp;

record OnDatabase(Timestamp at) {}
