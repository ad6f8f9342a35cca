package id.kinerja.organization.model;

/** The four groups of ranks, I to IV (PP 80/2010 art. 4 sets the tax by them). */
public enum RankGroup {
    I,
    II,
    III,
    IV
}
