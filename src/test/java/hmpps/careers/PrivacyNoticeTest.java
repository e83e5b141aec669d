package hmpps.careers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import hmpps.careers.identity.Permission;
import hmpps.careers.identity.Role;
import hmpps.careers.identity.RolePermissions;
import hmpps.careers.shared.Texts;

class PrivacyNoticeTest {
    private static Stream<String> keys(String part) {
        return ResourceBundle.getBundle("messages").keySet().stream().filter(key -> key.startsWith("privacy." + part + "."));
    }

    private static String words(String part) {
        return keys(part).map(Texts::say).collect(Collectors.joining("\n"));
    }

    @Test
    void leaves_no_line_out() {
        var page = Sources.read(Sources.PAGES.resolve("help/privacy.xhtml"));
        assertThat(Stream.of("who", "what", "why", "equality", "sees", "decide", "long", "device", "rights").flatMap(PrivacyNoticeTest::keys))
            .allSatisfy(key -> assertThat(page).contains("#{m['" + key + "']}"));
    }

    @ParameterizedTest
    @EnumSource(names = {"VIEW_APPLICATIONS_RECEIVED", "READ_AUDIT", "MANAGE_ROLES", "DRAFT_OPPORTUNITY", "ENDORSE_APPLICATIONS"})
    void names_every_role_that_could_see_something_of_others(Permission permission) {
        var roles = Arrays.stream(Role.values()).filter(role -> RolePermissions.may(role, permission));
        assertThat(roles).isNotEmpty().allSatisfy(role -> assertThat(words("sees")).containsIgnoringCase(Texts.say("role." + role)));
    }

    @Test
    void says_that_the_sign_in_account_and_network_addresses_are_kept() {
        assertThat(words("what")).contains("sign-in account", "network address");
    }
}
