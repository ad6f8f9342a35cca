package id.kinerja.city;

/** What somebody looks through: a phone of 360 pixels or an office's screen, by day or by night, with scripts or without. */
record Glass(int width, int height, boolean dark, boolean scripts) {

    static final Glass PHONE = new Glass(360, 740, false, true);
    static final Glass OFFICE = new Glass(1366, 768, false, true);

    Glass atNight() {
        return new Glass(width, height, true, scripts);
    }

    Glass withoutScripts() {
        return new Glass(width, height, dark, false);
    }

    @Override
    public String toString() {
        return width + "-" + (dark ? "dark" : "light");
    }
}
