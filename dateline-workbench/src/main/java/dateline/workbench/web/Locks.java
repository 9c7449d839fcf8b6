package dateline.workbench.web;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Who gets in: who came by a link; everybody else gets the page that says so. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ImportAutoConfiguration(SecurityFilterAutoConfiguration.class)
class Locks {
  @Bean
  FilterRegistrationBean<Gate> gate(ProblemWriter problems) {
    FilterRegistrationBean<Gate> gate = new FilterRegistrationBean<>(new Gate(problems));
    gate.setOrder(Ordered.HIGHEST_PRECEDENCE);
    gate.setDispatcherTypes(DispatcherType.REQUEST);
    return gate;
  }

  @Bean
  SecurityFilterChain doors(HttpSecurity http, ProblemWriter problems) {
    Problem stranger =
        Problem.of(
            401,
            "Not signed in",
            "Open the link that the terminal printed when the workbench started. " + Enter.FRESH);
    return http.authorizeHttpRequests(
            requests ->
                requests.requestMatchers(Enter.PATH).permitAll().anyRequest().authenticated())
        .exceptionHandling(
            refusal ->
                refusal.authenticationEntryPoint(
                    (request, response, e) -> problems.write(stranger, request, response)))
        .headers(HeadersConfigurer::disable) // AnswerHeaders puts them on all answers.
        .logout(LogoutConfigurer::disable)
        .requestCache(RequestCacheConfigurer::disable)
        .build();
  }

  /** Paths with tricks in them, such as an encoded slash. */
  @Bean
  RequestRejectedHandler tricks(ProblemWriter problems) {
    return (request, response, e) ->
        problems.write(
            Problem.of(400, "Not understood", "This is no address of the workbench."),
            request,
            response);
  }

  @Bean
  SignIn signIn() {
    return new SignIn();
  }
}
