package hmpps.careers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import hmpps.careers.InContainer;
import jakarta.inject.Inject;

class AsIT extends InContainer {
    @Inject As as;
    @Inject Caller caller;

    @Test
    void nobody_may_only_sign_in() {
        as.nobody().run(() -> {
            assertThat(caller.staffNumber()).isEqualTo(Caller.NOBODY);
            assertThat(Permission.values()).filteredOn(caller::can).containsExactly(Permission.SIGN_IN);
        });
    }
}
