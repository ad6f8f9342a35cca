package id.kinerja.home.web;

import id.kinerja.frame.web.Navigation;
import id.kinerja.leadership.Leadership;
import id.kinerja.organization.Employees;
import id.kinerja.organization.Organization;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives every page the name of the government and the ways of its viewer. */
@Configuration(proxyBeanMethods = false)
class Ways {

    @Bean
    Navigation navigation(
            Employees employees,
            Organization organization,
            Leadership leadership,
            Clock clock,
            @Value("${kinerja.government}") String government) {
        return new HomeNavigation(employees, organization, leadership, clock, government);
    }
}
