package id.kinerja.city;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whether a thumb hits what it means: 44 pixels for whatever stands by itself, 24 for the cells of a matrix. */
final class Fingers {

    private static final String SMALL = """
            () => {
              const least = e => e.closest('.matrix') ? 24 : 44
              const all = 'a[href],button,input:not([type=hidden]),select,textarea,summary'
              return [...document.querySelectorAll(all)]
                .filter(e => e.checkVisibility({visibilityProperty: true}))
                .filter(e => !e.closest('.vh') && getComputedStyle(e).display !== 'inline')
                .map(e => [e.type === 'checkbox' || e.type === 'radio' ? e.closest('label') ?? e : e, e])
                .map(([hit, e]) => [hit.getBoundingClientRect(), e])
                .filter(([box, e]) => box.height < least(e) - .5 || box.width < least(e) - .5)
                .map(([box, e]) => `${Math.round(box.width)}×${Math.round(box.height)}: ${e.outerHTML.slice(0, 120)}`)
            }""";

    private Fingers() {}

    static List<String> flaws(Page page) {
        return ((List<?>) page.evaluate(SMALL)).stream().map(Object::toString).toList();
    }
}
