package id.kinerja.home.web;

import id.kinerja.home.web.TodayPage.Notice;
import id.kinerja.shared.Viewer;
import java.util.List;

/** One kind of what waits for somebody at his first page; the kinds stand there in their order. */
interface Notices {

    List<Notice> of(Viewer viewer);
}
