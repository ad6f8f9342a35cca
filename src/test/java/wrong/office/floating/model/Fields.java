package wrong.office.floating.model;

record Fields(double share) {}
