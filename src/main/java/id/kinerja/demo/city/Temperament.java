package id.kinerja.demo.city;

/** How somebody is at his work, month after month: when he comes, whether he taps, how much he writes down. */
public enum Temperament {
    DILIGENT(20, 2, 3, 0, 123, 133),
    NORMAL(76, 12, 6, 4, 115, 130),
    OFTEN_LATE(300, 75, 10, 12, 102, 122),
    FORGETFUL(80, 12, 55, 6, 104, 124);

    final int latePerMille;
    final int veryLatePerMille;
    final int missingTapPerMille;
    final int absentPerMille;
    final int leastHours;
    final int mostHours;

    Temperament(
            int latePerMille,
            int veryLatePerMille,
            int missingTapPerMille,
            int absentPerMille,
            int leastHours,
            int mostHours) {
        this.latePerMille = latePerMille;
        this.veryLatePerMille = veryLatePerMille;
        this.missingTapPerMille = missingTapPerMille;
        this.absentPerMille = absentPerMille;
        this.leastHours = leastHours;
        this.mostHours = mostHours;
    }
}
