package id.kinerja.city;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Whether a thumb hits what it means: 44 pixels for whatever stands by itself, 24 in a matrix. A link within a sentence
 * is as high as its line; one that fills a row alone is as high as the row that answers to it.
 */
final class Fingers {

    private static final String SMALL = """
            () => {
              const least = e => e.closest('.matrix') ? 24 : 44
              const isInline = e => getComputedStyle(e).display === 'inline'
              const flows = e => isInline(e) || e.localName === 'a' && getComputedStyle(e).display === 'inline-block'
              const isInSentence = e => flows(e) && e.parentElement.innerText.trim() !== e.innerText.trim()
              const answers = e => {
                const box = e.getBoundingClientRect(), x = box.left + box.width / 2, y = box.top + box.height / 2
                let height = 0
                for (let dy = -60; dy <= 60; dy += 2) if (e.contains(document.elementFromPoint(x, y + dy))) height += 2
                return {width: 44, height: height + 2}
              }
              const size = e => {
                if (e.type === 'checkbox' || e.type === 'radio') return (e.closest('label') ?? e).getBoundingClientRect()
                return isInline(e) ? answers(e) : e.getBoundingClientRect()
              }
              return [...document.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary')]
                .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.closest('.vh') && !isInSentence(e))
                .map(e => [size(e), e])
                .filter(([box, e]) => box.height < least(e) - .5 || box.width < least(e) - .5)
                .map(([box, e]) => `${Math.round(box.width)}×${Math.round(box.height)}: ${e.outerHTML.slice(0, 120)}`)
            }""";

    private Fingers() {}

    static List<String> flaws(Page page) {
        return ((List<?>) page.evaluate(SMALL)).stream().map(Object::toString).toList();
    }
}
