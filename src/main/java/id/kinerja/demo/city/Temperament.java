package id.kinerja.demo.city;

/** How somebody is at his work, month after month: when he comes, whether he taps, how much he writes down. */
public enum Temperament {
    DILIGENT(20, 2, 3, 0, 660, 740),
    NORMAL(76, 12, 6, 4, 620, 715),
    OFTEN_LATE(300, 75, 10, 12, 560, 690),
    FORGETFUL(80, 12, 55, 6, 570, 690);

    final int latePerMille;
    final int veryLatePerMille;
    final int missingTapPerMille;
    final int absentPerMille;
    final int leastLogged;
    final int mostLogged;

    Temperament(
            int latePerMille,
            int veryLatePerMille,
            int missingTapPerMille,
            int absentPerMille,
            int leastLogged,
            int mostLogged) {
        this.latePerMille = latePerMille;
        this.veryLatePerMille = veryLatePerMille;
        this.missingTapPerMille = missingTapPerMille;
        this.absentPerMille = absentPerMille;
        this.leastLogged = leastLogged;
        this.mostLogged = mostLogged;
    }
}
