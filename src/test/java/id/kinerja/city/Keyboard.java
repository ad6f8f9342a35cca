package id.kinerja.city;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Whoever has no mouse: tabs through a page from its beginning. */
final class Keyboard {

    private static final int FAR = 120;

    private static final String ALL = """
            () => {
              const visible = e => e.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true})
              const all = 'a[href],button:not([disabled]),input:not([type=hidden]):not([disabled]),select,textarea,summary'
              const names = new Set()
              window.left = new Set([...document.querySelectorAll(all)].filter(visible).filter(e => {
                // of the choices of one question the keys reach one, and the arrows the others
                if (e.type !== 'radio') return true
                return !names.has(e.name) && names.add(e.name)
              }))
            }""";

    /** Empty when all is well, else what is wrong with the element that has the focus now; "end" behind the last one. */
    private static final String STEP = """
            () => {
              const e = document.activeElement
              if (!e || e === document.body || e === document.documentElement) return 'end'
              // day, month and year of a date are stops of one field
              if (e.type === 'date' && e === window.last) return ''
              window.last = e
              if (window.seen?.has(e)) return 'end'
              ;(window.seen ??= new Set()).add(e)
              window.left.delete(e)
              const style = getComputedStyle(e), box = e.getBoundingClientRect()
              const name = e.outerHTML.slice(0, 120)
              if (box.width < 2 || box.height < 2) return 'focus on something that is not shown: ' + name
              const around = [e, ...(e.labels ?? [])].map(x => getComputedStyle(x))
              if (!around.some(s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2))
                return 'focus cannot be seen: ' + name
              return ''
            }""";

    private static final String LEFT =
            "() => [...window.left].filter(e => e.tabIndex < 0 || %s).map(e => e.outerHTML.slice(0, 120))";

    private Keyboard() {}

    static List<String> flaws(Page page) {
        var flaws = new ArrayList<String>();
        page.evaluate(ALL);
        page.keyboard().press("Tab");
        if (!Boolean.TRUE.equals(page.evaluate("document.activeElement.getAttribute('href') === '#content'"))) {
            flaws.add("the first stop is not the way past the navigation");
        }
        var steps = 0;
        var step = (String) page.evaluate(STEP);
        while (!step.equals("end") && steps++ < FAR) {
            if (!step.isEmpty()) {
                flaws.add(step);
            }
            page.keyboard().press("Tab");
            step = (String) page.evaluate(STEP);
        }
        var left = (List<?>) page.evaluate(LEFT.formatted(step.equals("end")));
        left.forEach(each -> flaws.add("not reached with the keyboard: " + each));
        return flaws;
    }
}
