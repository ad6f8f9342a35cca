package id.kinerja.frame.web;

import java.time.YearMonth;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells Spring what our controllers may ask for and return. */
@Configuration(proxyBeanMethods = false)
class WebParts implements WebMvcConfigurer {

    private final Pages pages;
    private final Asking asking;

    WebParts(Pages pages, Asking asking) {
        this.pages = pages;
        this.asking = asking;
    }

    @Bean
    static HouseAddress houseAddress(@Value("${kinerja.address}") String said) {
        return HouseAddress.of(said);
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(pages);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(asking);
    }

    @Override
    public void addFormatters(FormatterRegistry formatters) {
        formatters.addConverter(String.class, YearMonth.class, WebParts::month);
    }

    // Java knows months a thousand million years from now, a database does not
    private static YearMonth month(String text) {
        if (!text.matches("(19|20|21)[0-9]{2}-[0-9]{2}")) {
            throw new IllegalArgumentException("no month of an office: " + text);
        }
        return YearMonth.parse(text);
    }
}
