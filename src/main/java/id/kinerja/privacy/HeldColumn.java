package id.kinerja.privacy;

/** A column of what is held about a person: its name in the query, and its type in the database. */
record HeldColumn(String name, String type) {

    static final String PICTURE = "jpeg_base64";

    boolean isMoment() {
        return type.equals("timestamptz");
    }

    boolean isPeriod() {
        return type.equals("daterange");
    }

    boolean isMonth() {
        return type.equals("date") && name.endsWith("month");
    }

    boolean isMoney() {
        return name.equals("gross") || name.equals("net") || name.endsWith("amount");
    }

    boolean isPicture() {
        return name.equals(PICTURE);
    }

    /** What only a program reads: the words of a sealed month, with which it can be proven. */
    boolean isForMachines() {
        return type.startsWith("json") || type.equals("text") && name.matches("slip|days|reasons|facts");
    }
}
