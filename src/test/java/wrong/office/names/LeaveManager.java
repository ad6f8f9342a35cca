package wrong.office.names;

final class LeaveManager {

    private LeaveManager() {}

    static final class DateUtils {}

    record LeaveDto() {}

    record LeaveServiceImpl() {}
}
